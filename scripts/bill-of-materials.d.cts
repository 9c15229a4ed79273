interface Component {
  readonly 'bom-ref': string;
}

export function billOfMaterials(
  bom: {
    readonly metadata: object;
    readonly components: readonly Component[];
    readonly dependencies: readonly { readonly ref: string }[];
  },
  product: { readonly name: string },
): unknown;
