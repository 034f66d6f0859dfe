/** What the tests use of packages that have no types of their own. */

declare module 'jsonld' {
  interface Options {
    format: 'application/n-quads';
    /** Throws where something would be left out without a word. */
    safe: boolean;
    /** Asked for what stands elsewhere. */
    documentLoader: (address: string) => never;
  }

  const jsonld: { toRDF(document: object, options: Options): Promise<string> };
  export default jsonld;
}

declare module 'n3' {
  import type Validator from 'rdf-validate-shacl';

  type Quads = readonly { readonly subject: { readonly value: string } }[];

  export class Parser {
    constructor(options?: { format?: string });
    /** @throws for what is no RDF */
    parse(text: string): Quads;
  }
  /** Quads as every library of RDF takes them. */
  export const Store: new (quads: Quads) => ConstructorParameters<typeof Validator>[0];
}
