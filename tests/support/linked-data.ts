/** Linked data held to shapes, apart from the code that makes it. */
import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

/**
 * What is wrong with linked data.
 *
 * @param document JSON-LD whose meaning stands in it: nothing is fetched
 * @param shapes file of SHACL shapes, in Turtle
 * @returns a line for each finding: what, of which property; empty when all is right
 */
export async function shapeFaults(document: object, shapes: string): Promise<string[]> {
  const triples = await jsonld.toRDF(document, {
    format: 'application/n-quads',
    safe: true,
    documentLoader: (address) => {
      throw new Error(`fetched ${address}`);
    },
  });
  const data = new Store(new Parser({ format: 'N-Quads' }).parse(triples));
  const validator = new Validator(new Store(new Parser().parse(readFileSync(shapes, 'utf8'))));
  const { results } = await validator.validate(data);
  return results.map(({ focusNode, path, sourceConstraintComponent }) => {
    const property = path && 'value' in path ? String(path.value) : '';
    const [, rule = ''] = sourceConstraintComponent?.value.split('#') ?? [];
    return `${focusNode?.value ?? ''} ${property} ${rule}`;
  });
}
