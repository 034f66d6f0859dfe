/**
 * Initiatives as services in the Human Services Data Specification (HSDS 3) of Open Referral, which referral systems of other
 * countries read: https://docs.openreferral.org/. A service there has a status, so only initiatives whose status a source tells.
 */
import type { Initiative } from '../domain/initiative.ts';
import { paths } from '../domain/paths.ts';
import { CLASSES, termOf } from '../domain/terms.ts';
import type { OpenDataLabels } from '../i18n/nl-data.ts';
import { placeName, type Places } from '../reader/places.ts';
import { mailbox } from '../site.ts';
import type { Vocabularies } from '../schema/vocabulary.ts';
import {
  absolute,
  conceptUri,
  listUri,
  municipalityUri,
  provinceUri,
  regionUri,
} from './addresses.ts';

/** Ids of the vocabulary `status`, as HSDS says them. Of an initiative without status there nothing can be said. */
const STATUS: Readonly<Record<string, string>> = {
  lopend: 'active',
  gepland: 'inactive',
  afgerond: 'defunct',
};

/** What the services are made of. */
interface Parts {
  vocabularies: Vocabularies;
  places: Places;
  /** Public address of the site. */
  site: string;
}

/**
 * Every initiative whose status is known, as a whole page of services.
 *
 * @param initiatives in the order in which they are to stand
 */
export async function servicesOf(
  initiatives: readonly Initiative[],
  parts: Parts,
  t: OpenDataLabels,
): Promise<object> {
  const known = initiatives.filter(({ data }) => STATUS[data.status]);
  const describe = describeOrganisations(known, parts.vocabularies);
  const contents = await Promise.all(known.map((one) => serviceOf(one, describe, parts, t)));
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}

async function serviceOf(
  { slug, data, coverage }: Initiative,
  describe: (name: string) => string,
  parts: Parts,
  t: OpenDataLabels,
): Promise<object> {
  const page = absolute(paths.initiative(slug), parts.site);
  const id = await uuidOf(page);
  const [lead] = data.organisaties;
  // Costs are left out: ours are mostly what it costs who pays, and HSDS asks what it costs who takes part.
  const eligibility = (data.traject ?? [])
    .filter(({ soort }) => soort === 'instapeisen')
    .map(({ tekst }) => tekst)
    .join(' ');
  const paidBy = data.organisaties.filter(({ rol }) => rol === 'financier');
  return {
    id,
    name: data.titel,
    ...(data.en && data.en.titel !== data.titel ? { alternate_name: data.en.titel } : {}),
    description: data.samenvatting,
    ...(data.website ? { url: data.website } : {}),
    status: STATUS[data.status],
    ...(eligibility ? { eligibility_description: eligibility } : {}),
    assured_date: data.gecontroleerd,
    assurer_email: mailbox,
    ...(lead
      ? {
          organization: {
            id: await uuidOf(`organisatie ${lead.naam}`),
            name: lead.naam,
            description: describe(lead.naam),
            ...(lead.website ? { website: lead.website } : {}),
          },
        }
      : {}),
    funding: await Promise.all(
      paidBy.map(async ({ naam }) => ({
        id: await uuidOf(`${page} betaald door ${naam}`),
        source: naam,
      })),
    ),
    service_areas: await Promise.all(
      areasOf({ data, coverage }, parts).map(async (area) => ({
        id: await uuidOf(`${page} gebied ${area.uri}`),
        ...area,
      })),
    ),
    service_at_locations: await Promise.all(
      coverage.named.map(async (code) => ({
        id: await uuidOf(`${page} in ${code}`),
        location: await locationOf(code, parts.places, t),
      })),
    ),
    attributes: [
      {
        id: await uuidOf(`${page} pagina`),
        link_entity: 'service',
        link_type: 'pagina',
        value: page,
      },
      ...(await attributesOf(data, page, parts)),
    ],
  };
}

/** Where a municipality is: initiatives have no address here. */
async function locationOf(code: string, { municipalityByCode }: Places, t: OpenDataLabels) {
  const municipality = municipalityByCode.get(code);
  if (!municipality) throw new Error(`no municipality ${code}`);
  return {
    id: await uuidOf(municipalityUri(code)),
    location_type: 'physical',
    name: placeName(municipality),
    description: t.services.location,
    latitude: municipality.breedte,
    longitude: municipality.lengte,
    external_identifier: municipalityUri(code),
    external_identifier_type: 'TOOI',
  };
}

/** The widest areas that are named: the country, else provinces, regions and municipalities. */
function areasOf(
  { data, coverage }: Pick<Initiative, 'data' | 'coverage'>,
  { places, site }: Parts,
): { name: string; uri: string }[] {
  if (coverage.nationwide) return [{ name: 'Nederland', uri: COUNTRY }];
  const named = (
    names: readonly string[] = [],
    look: Places['region'],
    place: (code: string) => { name: string; uri: string },
  ) =>
    names.flatMap((name) => {
      const match = look(name);
      return match.kind === 'found' ? [place(match.code)] : [];
    });
  return [
    ...named(data.provincies, places.province, (code) => ({
      name: places.provinceByCode.get(code)?.naam ?? code,
      uri: provinceUri(code),
    })),
    ...named(data.arbeidsmarktregios, places.region, (code) => ({
      name: places.regionByCode.get(code)?.naam ?? code,
      uri: regionUri(code, site),
    })),
    ...coverage.named.map((code) => ({
      name: places.municipalityByCode.get(code)?.naam ?? code,
      uri: municipalityUri(code),
    })),
  ];
}

const COUNTRY = 'http://publications.europa.eu/resource/authority/country/NLD';

function attributesOf(
  data: Initiative['data'],
  page: string,
  { vocabularies, site }: Parts,
): Promise<object[]> {
  const all = CLASSES.flatMap((list) => (data[list] ?? []).map((id) => ({ list, id })));
  return Promise.all(
    all.map(async ({ list, id }) => {
      const { label, definitie } = termOf(vocabularies, list, id);
      const uri = conceptUri(list, id, site);
      return {
        id: await uuidOf(`${page} ${uri}`),
        link_entity: 'service',
        link_type: list,
        taxonomy_term: {
          id: await uuidOf(uri),
          code: id,
          name: label.nl,
          description: definitie,
          taxonomy: listUri(list, site),
          language: 'nl',
          term_uri: uri,
        },
      };
    }),
  );
}

/** HSDS asks what an organisation is. What we know is what it does, and in which initiatives. */
function describeOrganisations(
  initiatives: readonly Initiative[],
  vocabularies: Vocabularies,
): (name: string) => string {
  const roles = new Map<string, string[]>();
  for (const { data } of initiatives) {
    for (const { naam, rol } of data.organisaties) {
      const role = termOf(vocabularies, 'organisatierollen', rol).label.nl;
      const line = `${role}: ${data.titel}.`;
      roles.set(naam, [...(roles.get(naam) ?? []), line]);
    }
  }
  return (name) => (roles.get(name) ?? []).join(' ');
}

/** Of addresses, as RFC 9562 lists it. */
const NAMESPACE = Uint8Array.from('6ba7b8119dad11d180b400c04fd430c8'.match(/../g) ?? [], (byte) =>
  parseInt(byte, 16),
);

/** A UUID that is the same for the same name, in every build: version 5. */
async function uuidOf(name: string): Promise<string> {
  const text = new TextEncoder().encode(name);
  const bytes = new Uint8Array(NAMESPACE.length + text.length);
  bytes.set(NAMESPACE);
  bytes.set(text, NAMESPACE.length);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).slice(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
