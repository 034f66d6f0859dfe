/**
 * A page of services in HSDS 3 as JSON Schema, written here from what https://docs.openreferral.org/ says of each object: the fields
 * that we use, which of them it requires, their kinds, and nothing beside them.
 */

const id = { type: 'string', format: 'uuid' };
const text = { type: 'string', minLength: 1 };
const uri = { type: 'string', format: 'uri' };

function object(required: readonly string[], properties: Readonly<Record<string, object>>): object {
  return { type: 'object', required, properties, additionalProperties: false };
}

const list = (items: object) => ({ type: 'array', items });

const organization = object(['id', 'name', 'description'], {
  id,
  name: text,
  description: text,
  website: uri,
});

const location = object(['id', 'location_type'], {
  id,
  location_type: { enum: ['physical', 'postal', 'virtual'] },
  name: text,
  description: text,
  latitude: { type: 'number', minimum: -90, maximum: 90 },
  longitude: { type: 'number', minimum: -180, maximum: 180 },
  external_identifier: text,
  external_identifier_type: text,
});

const term = object(['id', 'name', 'description'], {
  id,
  code: text,
  name: text,
  description: text,
  taxonomy: text,
  language: { type: 'string', pattern: '^[a-z]{2,3}$' },
  term_uri: uri,
});

const service = object(['id', 'name', 'status'], {
  id,
  name: text,
  alternate_name: text,
  description: text,
  url: uri,
  status: { enum: ['active', 'inactive', 'defunct', 'temporarily closed'] },
  eligibility_description: text,
  assured_date: { type: 'string', format: 'date' },
  assurer_email: { type: 'string', format: 'email' },
  organization,
  funding: list(object(['id'], { id, source: text })),
  service_areas: list(object(['id'], { id, name: text, uri })),
  service_at_locations: list(object(['id'], { id, location })),
  attributes: list(
    object(['id'], { id, link_entity: text, link_type: text, value: text, taxonomy_term: term }),
  ),
});

/** Of a page that a service of HSDS answers with. */
export const servicePage = object(
  [
    'total_items',
    'total_pages',
    'page_number',
    'size',
    'first_page',
    'last_page',
    'empty',
    'contents',
  ],
  {
    total_items: { type: 'integer', minimum: 0 },
    total_pages: { type: 'integer', minimum: 1 },
    page_number: { type: 'integer', minimum: 1 },
    size: { type: 'integer', minimum: 0 },
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: list(service),
  },
);
