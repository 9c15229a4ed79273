/** The service by which Office.js says, once it has loaded in a browser, that it is ready for ribbon commands. */
export class AddinService {
  isReady = false;
}

export const ADDIN_SERVICE = 'Microsoft.InternalService.AddinInternalService';
