/**
 * The place field: type a municipality, region or province, and choose. It never loses what was typed: when it is left, on
 * Enter and when its form is sent, what can only mean one place is taken; else the field asks. Without a script it is a
 * plain text field.
 */
import type { InputHTMLAttributes, RefObject } from 'preact';
import { useEffect, useImperativeHandle, useRef, useState } from 'preact/hooks';
import {
  findPlaces,
  otherNameFor,
  readPlace,
  type PlaceChoice,
  type PlaceReading,
} from '../domain/place-search.ts';
import type { FindLabels } from '../i18n/find-labels.ts';
import '@utrecht/textbox-css/dist/index.css';
import '../styles/place-field.css';

/** What a page does with the field from outside. */
export interface PlaceFieldHandle {
  /**
   * Reads what stands in the field, and takes it when it is one place.
   * @returns `settled` when a place was taken or the field is empty, `failed` when the places could not be loaded
   */
  settle: () => Promise<'settled' | 'asking' | 'failed'>;
  /** Shows the place that is looked from; an empty name for none. What is being typed stays, unless `anew`. */
  show: (name: string, anew?: boolean) => void;
  /** Shows a text that stood in an address, with what has to be asked about it. */
  ask: (text: string, reading: PlaceReading) => void;
}

interface PlaceComboboxProps {
  /** Id of the input; the ids of its list and message begin with it. */
  id: string;
  labels: FindLabels['placeField'];
  /** What the list of places is called. */
  listLabel: string;
  /** Attributes of the input: its name and form, what describes it. */
  input: InputHTMLAttributes;
  /** What stands in the field at first, as if it was typed. */
  value?: string;
  /** Gives all places; called at first need. Not needed on the server. */
  load?: () => Promise<readonly PlaceChoice[]>;
  /** Told of the place that is taken; without one the field was emptied. */
  onChoose?: (choice: PlaceChoice | undefined) => void;
  /** Told of the text at every letter. */
  onText?: (text: string) => void;
  /** The field is for several places after one another: what is taken does not stay in it. */
  isEmptied?: boolean;
  /** Elsewhere it is said that this is no place; only what may be meant is shown. */
  isSaid?: boolean;
  handle?: RefObject<PlaceFieldHandle>;
}

/** What stands under the field. */
type Message =
  | { kind: 'taken'; text: string; choice: PlaceChoice }
  | { kind: 'several' | 'none'; text: string; choices: readonly PlaceChoice[] }
  | { kind: 'failed' };

interface PlaceFieldProps extends Omit<
  PlaceComboboxProps,
  'input' | 'listLabel' | 'onText' | 'isEmptied' | 'isSaid'
> {
  /** Name of the input in its form. */
  name: string;
  /** Id of the form that it belongs to, when it stands outside it. */
  form?: string;
  /** The name is there for those who hear the page only; the text in the empty field says the same. */
  quiet?: boolean;
}

/** A field for one place to look from, with its name. */
export function PlaceField({ name, form, quiet = false, ...combobox }: PlaceFieldProps) {
  const { id, labels: t } = combobox;
  return (
    <div class="plaatsveld">
      <label class={quiet ? 'visually-hidden' : 'waar-kop'} for={id}>
        {t.label}
      </label>
      <PlaceCombobox
        {...combobox}
        listLabel={t.label}
        input={{ name, form, placeholder: quiet ? t.shortHint : t.hint }}
      />
    </div>
  );
}

/** The field itself, the list of places while one types, and what it asks. */
export function PlaceCombobox(props: PlaceComboboxProps) {
  const { id, labels: t, listLabel, load, onChoose, onText, isEmptied, isSaid, handle } = props;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(props.value ?? '');
  const [options, setOptions] = useState<readonly PlaceChoice[]>([]);
  const [active, setActive] = useState(-1);
  const [message, setMessage] = useState<Message>();
  const [isAlive, setAlive] = useState(false);
  /** Name of the place that is taken. */
  const taken = useRef('');
  /** The latest text: events come faster than drawings. */
  const typed = useRef(text);
  const listId = `${id}-lijst`;
  const messageId = `${id}-melding`;
  const isOpen = options.length > 0;

  useEffect(() => setAlive(true), []);

  const write = (value: string) => {
    typed.current = value;
    setText(value);
  };
  const close = () => {
    setOptions([]);
    setActive(-1);
  };
  const take = (choice: PlaceChoice) => {
    const by = otherNameFor(choice, typed.current);
    const isNew = choice.name !== taken.current;
    taken.current = isEmptied ? '' : choice.name;
    write(taken.current);
    close();
    setMessage(by ? { kind: 'taken', text: by, choice } : undefined);
    if (isNew) onChoose?.(choice);
  };
  const clear = () => {
    setMessage(undefined);
    if (!taken.current) return;
    taken.current = '';
    onChoose?.(undefined);
  };
  const answer = (reading: PlaceReading) => {
    if (reading.kind === 'one') take(reading.choice);
    if (reading.kind === 'empty') clear();
    if (reading.kind === 'several')
      setMessage({ kind: 'several', text: typed.current.trim(), choices: reading.choices });
    if (reading.kind === 'none')
      setMessage({ kind: 'none', text: typed.current.trim(), choices: reading.near });
    return reading.kind === 'one' || reading.kind === 'empty' ? 'settled' : 'asking';
  };
  const settle: PlaceFieldHandle['settle'] = async () => {
    close();
    if (typed.current.trim() === taken.current) return 'settled';
    if (!typed.current.trim()) return answer({ kind: 'empty' });
    const places = await load?.().catch(() => undefined);
    close();
    if (!places) {
      setMessage({ kind: 'failed' });
      return 'failed';
    }
    return answer(readPlace(places, typed.current));
  };

  useImperativeHandle(handle ?? { current: null }, () => ({
    settle,
    show(shown, anew = false) {
      if (shown === taken.current && !anew) return;
      taken.current = shown;
      write(shown);
      setMessage((said) =>
        said?.kind === 'taken' && said.choice.name === shown ? said : undefined,
      );
    },
    ask(asked, reading) {
      taken.current = '';
      write(asked);
      answer(reading);
    },
  }));

  const suggest = async () => {
    const places = (await load?.().catch(() => undefined)) ?? [];
    if (document.activeElement !== input.current) return;
    setOptions(findPlaces(places, typed.current));
    setActive(-1);
  };
  const onInput = () => {
    write(input.current?.value ?? '');
    onText?.(typed.current);
    setMessage(undefined);
    if (typed.current.trim() === '') {
      close();
      clear();
    } else void suggest();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const chosen = options[active];
    if (step && !isOpen && text.trim()) void suggest();
    if (step && isOpen) {
      // From the field itself to the first or last, and after those back to the field.
      const places = options.length + 1;
      setActive(((active + 1 + step + places) % places) - 1);
    }
    if (step) event.preventDefault();
    if (event.key === 'Enter' && chosen) {
      event.preventDefault();
      take(chosen);
    }
    if (event.key === 'Escape' && isOpen) {
      // Only the list: a window around the field stays.
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  const isAsking = message && message.kind !== 'taken';

  const described = [props.input['aria-describedby'], message && messageId].filter(Boolean);

  return (
    <>
      <div class="plaatsveld-invoer">
        <input
          {...props.input}
          ref={input}
          class="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          type="text"
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          value={text}
          aria-invalid={isAsking ? 'true' : props.input['aria-invalid']}
          aria-describedby={described.join(' ') || undefined}
          {...(isAlive
            ? {
                role: 'combobox',
                'aria-autocomplete': 'list',
                'aria-expanded': isOpen ? 'true' : 'false',
                'aria-controls': listId,
                'aria-activedescendant': active >= 0 ? `${listId}-${active}` : undefined,
              }
            : {})}
          onFocus={() => void load?.().catch(() => undefined)}
          onInput={onInput}
          onKeyDown={onKeyDown}
          onBlur={() => void settle()}
        />
        {/* A press on an option would take the focus, and with it the list, before the click arrives. */}
        <ul
          id={listId}
          class="plaatsen"
          role="listbox"
          aria-label={listLabel}
          hidden={!isOpen}
          onPointerDown={(event) => event.preventDefault()}
        >
          {options.map((choice, index) => (
            <li
              key={`${choice.kind}-${choice.id}`}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={index === active ? 'true' : 'false'}
              onClick={() => take(choice)}
            >
              {choice.name} <span class="small">{noteOn(choice, text, t)}</span>
            </li>
          ))}
        </ul>
      </div>
      <div class="plaatsveld-melding" id={messageId} aria-live="polite">
        {message && (
          <Said
            message={message}
            isSaid={isSaid}
            labels={t}
            onTake={(choice) => {
              take(choice);
              input.current?.focus();
            }}
          />
        )}
      </div>
    </>
  );
}

/** Where a place lies, or what kind it is; and the other name by which it was found. */
function noteOn(choice: PlaceChoice, text: string, t: PlaceComboboxProps['labels']): string {
  const other = otherNameFor(choice, text);
  return [...(other ? [`(${other})`] : []), choice.within ?? t.kinds[choice.kind]].join(' ');
}

interface SaidProps {
  message: Message;
  isSaid?: boolean | undefined;
  labels: PlaceComboboxProps['labels'];
  onTake: (choice: PlaceChoice) => void;
}

/** What the field says: which place it took, or which it may take. */
function Said({ message, isSaid = false, labels: t, onTake }: SaidProps) {
  if (message.kind === 'failed') return <p>{t.failed}</p>;
  if (message.kind === 'taken') {
    return <p>{t.taken(message.text, message.choice.name, t.kinds[message.choice.kind])}</p>;
  }
  const { text, choices } = message;
  const names = choices.map((choice) => choice.name);
  return (
    <>
      {!isSaid && (
        <p>
          {message.kind === 'several'
            ? t.several(text, names)
            : choices.length > 0
              ? t.near(text)
              : t.none(text)}
        </p>
      )}
      {choices.length > 0 && (
        // A press would take the focus from the field first, and what is then said of that would move the button away.
        <ul role="list" class="keuzeknoppen" onPointerDown={(event) => event.preventDefault()}>
          {choices.map((choice) => (
            <li key={`${choice.kind}-${choice.id}`}>
              <button type="button" onClick={() => onTake(choice)}>
                {choice.name}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
