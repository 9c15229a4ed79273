/** All that the workbench takes from the product's code; the pane it serves as it was built. */
export { EXAMPLES } from '../../../src/app/starting/examples/example-data';
