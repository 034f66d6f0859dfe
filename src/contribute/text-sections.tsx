/** The text of an initiative: a field for each heading, the first required, and a way to cite a source in it. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isFilled, sourceNumber } from '../draft/draft.ts';
import { SECTION_HELP, SECTIONS } from '../schema/initiative.ts';
import { AreaField, PickList } from '../ui/form-inputs.tsx';
import { fieldId, textSpot } from './faults.ts';
import { useForm } from './form-state.ts';
import type { Judgement } from './judgement.ts';
import { takePaste } from './paste.ts';
import { shownText, writtenText } from './shown-text.ts';

const [FIRST, ...OTHERS] = SECTIONS;

interface TextSectionsProps {
  /** Whether the text can be checked yet. */
  reader: Judgement['reader'];
  /** Tries to get the check once more. */
  onAgain: () => void;
}

/**
 * The text of the page, a field for each heading. While its check loads nothing is said: a line that comes and goes would move what
 * someone is about to press.
 */
export function TextSections({ reader, onAgain }: TextSectionsProps) {
  const { t, state } = useForm();
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
            <button class="tekstknop" type="button" onClick={onAgain}>
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
  const insert = () => {
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
          onClick={insert}
        >
          {t.insertSource}
        </button>
      </p>
    </AreaField>
  );
}
