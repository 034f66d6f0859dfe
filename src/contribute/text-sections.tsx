/**
 * The text of an initiative: a field for each heading, the first required, and a way to cite a source in it. Its writer sees
 * sources as `[1]` and headings as `Kopje: …`; what is kept and sent is MDX.
 */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFilled, sourceNumber } from '../draft/draft.ts';
import { SECTION_HELP, SECTIONS } from '../schema/initiative.ts';
import { AreaField, PickList } from '../ui/form-inputs.tsx';
import { fieldId, textSpot } from './faults.ts';
import { useForm } from './form-tools.ts';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import { withoutUnseen } from '../draft/typed-values.ts';

const [FIRST, ...OTHERS] = SECTIONS;

/**
 * The text of the page, a field for each heading. While its check loads nothing is said: a line that comes and goes would move what
 * someone is about to press.
 */
export function TextSections() {
  const { t, state, reader, judge } = useForm();
  // Only at first: whoever folds them is let to.
  const [wasFilled] = useState(() => OTHERS.some((title) => isFilled(state.draft.text[title])));
  return (
    <>
      <SectionField title={FIRST} isFirst />
      <details class="vouw" open={wasFilled}>
        <summary>
          {t.textExtra} <span class="waarom">{t.textExtraWhy}</span>
        </summary>
        {OTHERS.map((title) => (
          <SectionField key={title} title={title} />
        ))}
      </details>
      <p class="melding small" role="status">
        {reader === 'failed' && (
          <>
            {t.textFailed}{' '}
            <button class="tekstknop" type="button" onClick={() => void judge()}>
              {t.again}
            </button>
          </>
        )}
      </p>
    </>
  );
}

interface SectionFieldProps {
  title: (typeof SECTIONS)[number];
  /** It must be filled in. */
  isFirst?: boolean;
}

function SectionField({ title, isFirst = false }: SectionFieldProps) {
  const { t, state, faults, sources, change } = useForm();
  const [source, setSource] = useState('');
  const area = useRef<HTMLTextAreaElement>(null);
  const pick = useRef<HTMLSelectElement>(null);
  const spot = textSpot(title);
  /** Where one types, counted from the end: what is shown otherwise than it was typed would put it there. */
  const caret = useRef<number>();
  const write = (shown: string) => {
    const text = writtenText(shown, t);
    if (area.current && shownText(text, t) !== shown)
      caret.current = area.current.selectionEnd - shown.length;
    change({ type: 'write', title, text });
  };
  useLayoutEffect(() => {
    if (caret.current === undefined || !area.current) return;
    const at = area.current.value.length + caret.current;
    area.current.setSelectionRange(at, at);
    caret.current = undefined;
  });
  const cite = () => {
    const field = area.current;
    if (!source || !field) {
      pick.current?.focus();
      return;
    }
    field.setRangeText(
      `[${sourceNumber(source)}]`,
      field.selectionStart,
      field.selectionEnd,
      'end',
    );
    field.focus();
    write(field.value);
    setSource('');
  };
  return (
    <AreaField
      id={fieldId(spot)}
      label={title}
      note={isFirst ? undefined : t.optional}
      help={isFirst ? `${SECTION_HELP[title]} ${t.markup}` : SECTION_HELP[title]}
      fault={faults.get(spot.path) ?? ''}
      rows={isFirst ? 8 : 4}
      value={shownText(state.draft.text[title] ?? '', t)}
      required={isFirst}
      areaRef={area}
      onChange={write}
      onPaste={(event) => takePaste(event, t.heading)}
      onLeave={() => change({ type: 'leave', key: spot.key })}
    >
      <p class="invoegen">
        <PickList
          ref={pick}
          options={sources}
          empty={t.chooseSource}
          value={source}
          aria-label={`${t.chooseSource} (${title})`}
          onChange={setSource}
        />
        <button
          class="nl-button nl-button--secondary"
          type="button"
          aria-label={`${t.insertSource} (${title})`}
          onClick={cite}
        >
          {t.insertSource}
        </button>
      </p>
    </AreaField>
  );
}

/** The text as it stands in the field. */
export function shownText(mdx: string, { heading }: ContributeLabels): string {
  return mdx
    .replace(/<Bron id="s([1-9]\d?)" ?\/>/g, '[$1]')
    .replace(/^#{1,3} +(?=\S)/gm, `${heading} `);
}

/** The text in MDX, of what stands in the field. Between the two nothing gets lost: what looks otherwise stays as it is. */
export function writtenText(shown: string, { heading }: ContributeLabels): string {
  return (
    shown
      // Not the words of a link.
      .replace(/\[([1-9]\d?)\](?!\()/g, '<Bron id="s$1" />')
      .replace(new RegExp(`^(?:${heading}|#{1,3}) (?=\\S)`, 'gmi'), '### ')
  );
}

/** For the paste event of a field: puts in what was copied as paragraphs and lists. What reads it is fetched at the first need. */
function takePaste(
  event: ClipboardEvent & { currentTarget: HTMLTextAreaElement },
  heading: string,
): void {
  const field = event.currentTarget;
  const [plain = '', html = ''] = ['text/plain', 'text/html'].map((type) =>
    withoutUnseen(event.clipboardData?.getData(type) ?? ''),
  );
  // A few words need no reading.
  if (!/[\n\t]|^\s*[•·▪–—*o]\s/.test(plain)) return;
  event.preventDefault();
  void import('./pasted-text.ts')
    .then(
      ({ pastedText }) => pastedText({ plain, html }, heading),
      () => plain,
    )
    .then((text) => insertText(field, text));
}

/** Puts a text where one types, in a way that can be undone. */
function insertText(field: HTMLTextAreaElement, text: string): void {
  field.focus();
  // Deprecated, and the only way by which a browser knows how to undo it.
  if (document.execCommand('insertText', false, text)) return;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
