/**
 * The form for Open Formulieren, with which Dutch municipalities make their forms: the files that stand in the zip which it
 * imports. What is sent comes to the editors as a mail that `npm run intake` reads as a tip.
 */
import { type Field, askedParts } from '../draft/fields.ts';
import { nlContribute } from '../i18n/nl-contribute.ts';
import { nlTip } from '../i18n/nl-tip.ts';
import { mailbox, nameInText } from '../site.ts';

const SLUG = 'nieuw-initiatief';
const NAME = `Een initiatief melden bij ${nameInText.nl}`;
/** Made up once: an import gives new ones, and finds by these what belongs together. */
const FORM_ID = '6a4d1c5e-3b0f-4c3a-9d55-0a1f0c2b7e01';
const STEP_ID = '6a4d1c5e-3b0f-4c3a-9d55-0a1f0c2b7e02';
const DEFINITION_ID = '6a4d1c5e-3b0f-4c3a-9d55-0a1f0c2b7e03';
/** Only the end of an address is read. */
const API = 'https://example.com/api/v2';

/** Of a text without a limit of its own. */
const LONGEST = 2000;

/** Beside the fields of an initiative: whom to answer. */
const ANSWER = 'mailadres';

/**
 * The files by their names.
 *
 * @param fields of an initiative
 */
export function openForms(fields: readonly Field[]): Record<string, unknown> {
  const translations = { nl: { name: NAME }, en: { name: NAME } };
  const definition = `${API}/form-definitions/${DEFINITION_ID}`;
  const form = `${API}/forms/${FORM_ID}`;
  return {
    'forms.json': [
      {
        uuid: FORM_ID,
        url: form,
        name: NAME,
        slug: SLUG,
        active: false,
        login_required: false,
        product: null,
        category: null,
        show_progress_indicator: false,
        registration_backends: [registration(askedOf(fields))],
        translations,
      },
    ],
    'formSteps.json': [
      {
        uuid: STEP_ID,
        index: 0,
        slug: SLUG,
        form,
        form_definition: definition,
        translations: { nl: {}, en: {} },
      },
    ],
    'formDefinitions.json': [
      {
        uuid: DEFINITION_ID,
        url: definition,
        name: NAME,
        internal_name: '',
        slug: SLUG,
        login_required: false,
        is_reusable: false,
        configuration: { display: 'form', components: componentsOf(fields) },
        translations,
      },
    ],
    'formLogic.json': [],
    'formVariables.json': [],
  };
}

/** The same questions as the form on GitHub: what anyone can answer without knowing the lists. */
function askedOf(fields: readonly Field[]): Field[] {
  const all = askedParts(fields).flatMap((part) => [...part.fields, ...part.folded]);
  return all.filter(({ brief }) => brief);
}

function componentsOf(fields: readonly Field[]): object[] {
  return [
    ...askedOf(fields).map(component),
    {
      type: 'email',
      key: ANSWER,
      label: nlTip.fields.mail.label,
      description: nlTip.fields.mail.help,
      validate: { required: false },
    },
    {
      type: 'checkbox',
      key: 'akkoord',
      label: nlTip.consent,
      validate: { required: true },
    },
  ];
}

function component({
  name,
  label,
  help,
  kind,
  terms,
  required,
  long,
  examples,
  max,
}: Field): object {
  const example = examples.length > 0 ? ` ${nlContribute.exampleIs(examples)}` : '';
  const base = { key: name, label, description: `${help}${example}`, validate: { required } };
  if (kind === 'choice' || kind === 'choices') {
    const values = terms.map((term) => ({ value: term.id, label: term.label.nl }));
    const type = kind === 'choice' ? 'radio' : 'selectboxes';
    return { type, ...base, openForms: { dataSrc: 'manual' }, values };
  }
  // Of a group of fields people tell in their own words what they know.
  const isGroup = kind === 'groups' || kind === 'group';
  const maxLength = isGroup || max === undefined || kind === 'places' ? LONGEST : max;
  const validate = { required, maxLength };
  return long || isGroup
    ? { type: 'textarea', ...base, autoExpand: true, rows: 3, validate }
    : { type: 'textfield', ...base, validate };
}

/** A mail in the words of a tip, by which it is read. */
function registration(asked: readonly Field[]) {
  const { labels } = nlTip.mail;
  const told: readonly (readonly [string, string])[] = [
    [labels.naam, 'titel'],
    [labels.wat, 'samenvatting'],
    [labels.waar, 'gemeenten'],
    [labels.bron, 'bronnen'],
    [labels.mail, ANSWER],
  ];
  const lines = told.map(([label, key]) => `${label}: {{ ${key} }}`);
  const rest = asked
    .filter(({ name }) => !told.some(([, key]) => key === name))
    .map(({ name, label }) => `${label}: {{ ${name} }}`);
  const text = [nlTip.mail.greeting, lines.join('\n'), rest.join('\n'), nlTip.mail.consent];
  return {
    key: 'redactie',
    name: 'Mail naar de redactie',
    backend: 'email',
    options: {
      to_emails: [mailbox],
      email_subject: nlTip.mail.subject('{{ titel }}'),
      email_content_template_text: text.join('\n\n'),
      email_content_template_html: text
        .map((block) => `<p>${block.replaceAll('\n', '<br>')}</p>`)
        .join('\n'),
    },
  };
}
