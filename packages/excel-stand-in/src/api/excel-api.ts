import { ApiCatalogue } from '../protocol/api-catalogue';
import { CHART_APIS } from './chart-api';
import { CHART_AXIS_APIS } from './chart-axis-api';
import { CHART_FORMAT_APIS } from './chart-format-api';
import { COMMENT_APIS } from './comment-api';
import { CONDITION_APIS } from './condition-api';
import { FORMAT_APIS } from './format-api';
import { NAME_APIS } from './name-api';
import { PAGE_APIS } from './page-api';
import { rangeApi } from './range-api';
import { RANGE_AREAS_APIS } from './range-areas-api';
import { TABLE_APIS } from './table-api';
import { validationApi } from './validation-api';
import { WORKBOOK_APIS } from './workbook-api';
import { WORKSHEET_APIS } from './worksheet-api';

/** The part of Excel's JavaScript API that the stand-in models; the rest is refused by name. */
export const EXCEL_API = new ApiCatalogue([
  ...WORKBOOK_APIS,
  ...WORKSHEET_APIS,
  rangeApi,
  ...RANGE_AREAS_APIS,
  ...FORMAT_APIS,
  ...TABLE_APIS,
  ...NAME_APIS,
  ...COMMENT_APIS,
  ...CONDITION_APIS,
  validationApi,
  ...PAGE_APIS,
  ...CHART_APIS,
  ...CHART_AXIS_APIS,
  ...CHART_FORMAT_APIS,
]);
