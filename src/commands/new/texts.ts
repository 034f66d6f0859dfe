/** What the command says. */
import type { Duplicate, DuplicateReason } from '../../draft/doubles.ts';

const REASONS: Record<DuplicateReason, string> = {
  adres: 'zelfde naam in het webadres',
  titel: 'bijna dezelfde titel',
  website: 'zelfde website',
};

export function duplicateLine({ slug, titel, reason }: Duplicate): string {
  return `${titel} (content/initiatieven/${slug}.mdx): ${REASONS[reason]}`;
}

/** Said before the first question. */
export const WELCOME =
  'Weet u iets niet, laat het dan leeg. Ctrl-C stopt; dan wordt er niets geschreven. Verzin niets: alles heeft een bron.';

/** The beginning of `--hulp`. */
export const INTRO = `npm run new
  Stelt vragen over een nieuw initiatief en schrijft het bestand.

npm run new -- --titel='…' --samenvatting='…' … --geen-vragen
  Alles in één keer, zonder vragen. Wat ontbreekt of fout is, staat er in één keer.

npm run new -- --uit=BESTAND.yaml --geen-vragen
  Hetzelfde uit een YAML-bestand; content/sjabloon/initiatief.yaml is het voorbeeld.

Meer waarden achter één veld: met komma's (--doelgroepen=vrouwen,jongeren) of door de optie te herhalen.
Groepen van velden als YAML: --bronnen='{titel: Krantenbericht, uitgever: Krant, url: https://…}'; herhaal de
optie voor een volgende. Bronnen krijgen vanzelf een nummer: s1, s2 … Zonder --gecontroleerd geldt vandaag.`;
