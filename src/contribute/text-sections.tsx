/** The text of an initiative: a field for each heading, the first required, and a way to cite a source in it. */
import { useRef, useState } from 'preact/hooks';
import { isFilled } from '../draft/draft.ts';
import { SECTION_HELP, SECTIONS } from '../schema/initiative.ts';
import { AreaField, PickList } from '../ui/form-inputs.tsx';
import { fieldId, textSpot } from './faults.ts';
import { useForm } from './form-state.ts';
import type { Judgement } from './judgement.ts';

const [FIRST, ...OTHERS] = SECTIONS;

interface TextSectionsProps {
  /** Whether the text can be checked yet. */
  reader: Judgement['reader'];
  /** Tries to get the check once more. */
  onAgain: () => void;
}

/** The text of the page, a field for each heading. */
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
        {reader === 'loading' && t.textCheck.loading}
        {reader === 'failed' && (
          <>
            {t.textCheck.failed}{' '}
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
  const write = (text: string) => change({ type: 'write', title, text });
  const insert = () => {
    const field = area.current;
    if (!source || !field) {
      pick.current?.focus();
      return;
    }
    field.setRangeText(`<Bron id="${source}" />`, field.selectionStart, field.selectionEnd, 'end');
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
      value={state.draft.text[title] ?? ''}
      required={isFirst}
      areaRef={area}
      onChange={write}
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
