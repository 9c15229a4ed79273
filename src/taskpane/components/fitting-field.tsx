import { Field, makeStyles, mergeClasses, type FieldProps } from '@fluentui/react-components';
import type { ReactElement, Ref } from 'react';

const useStyles = makeStyles({
  field: {
    // The usual width of an input or a textarea would be more than the pane, once its text is twice as large.
    gridTemplateColumns: 'minmax(0, 1fr)',
    minWidth: 0,
    '& > *': { minWidth: 0, maxWidth: '100%', boxSizing: 'border-box' },
  },
});

/** A field with its label, hint and message that never makes the pane wider than it is. */
export function FittingField({
  className,
  ...props
}: FieldProps & { readonly ref?: Ref<HTMLDivElement> }): ReactElement {
  return <Field {...props} className={mergeClasses(useStyles().field, className)} />;
}
