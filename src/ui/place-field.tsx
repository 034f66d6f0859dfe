/**
 * The place field: type a municipality, region or province, and choose. It never loses what was typed: when it is left, on
 * Enter and when its form is sent, what can only mean one place is taken; else the field asks. Without a script it is a
 * plain text field.
 */
import type { RefObject } from 'preact';
import { useEffect, useImperativeHandle, useRef, useState } from 'preact/hooks';
import {
  findPlaces,
  otherNameFor,
  readPlace,
  type PlaceChoice,
  type PlaceReading,
} from '../domain/place-search.ts';
import type { FindLabels } from '../i18n/nl-find.ts';
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

export interface PlaceInputProps {
  /** Id of the input; the ids of its list and message begin with it. */
  id: string;
  /** Name of the input in its form. */
  name?: string;
  /** Id of the form that it belongs to, when it stands outside it. */
  form?: string;
  labels: FindLabels['placeField'];
  /** Stands in the empty field. */
  hint?: string;
  /** Ids of what explains the field, beside its own message. */
  describedBy?: string;
  /** Something else is wrong with it. */
  isWrong?: boolean;
  /** What stands in the field at first, as if it was typed. */
  value?: string;
  /** Gives all places; called at first need. Not needed on the server. */
  load?: () => Promise<readonly PlaceChoice[]>;
  /** Told of the place that is taken; without one the field was emptied. */
  onChoose?: (choice: PlaceChoice | undefined) => void;
  /** Told of every letter. */
  onType?: (text: string) => void;
  /** Told whether it asks which place is meant. */
  onAsk?: (isAsking: boolean) => void;
  handle?: RefObject<PlaceFieldHandle>;
}

interface PlaceFieldProps extends PlaceInputProps {
  /** The name is there for those who hear the page only; the text in the empty field says the same. */
  quiet?: boolean;
}

/** What stands under the field. */
type Message =
  | { kind: 'taken'; text: string; choice: PlaceChoice }
  | { kind: 'several' | 'none'; text: string; choices: readonly PlaceChoice[] }
  | { kind: 'failed' };

/** The field with its name above it. */
export function PlaceField({ quiet = false, ...props }: PlaceFieldProps) {
  const { id, labels: t } = props;
  return (
    <div class="plaatsveld">
      <label class={quiet ? 'visually-hidden' : 'waar-kop'} for={id}>
        {t.label}
      </label>
      <PlaceInput hint={quiet ? t.shortHint : t.hint} {...props} />
    </div>
  );
}

/** The field alone, with what it offers and asks: its name stands elsewhere. */
export function PlaceInput(props: PlaceInputProps) {
  const { id, name, form, labels: t, hint, load, onChoose, handle } = props;
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

  const isAsking = message !== undefined && message.kind !== 'taken';
  useEffect(() => setAlive(true), []);
  useEffect(() => props.onAsk?.(isAsking), [isAsking]);

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
    taken.current = choice.name;
    write(choice.name);
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
    props.onType?.(typed.current);
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

  const described = [props.describedBy, message && messageId].filter(Boolean).join(' ');
  return (
    <>
      <div class="plaatsveld-invoer">
        <input
          ref={input}
          class="utrecht-textbox utrecht-textbox--html-input"
          id={id}
          name={name}
          type="text"
          form={form}
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          placeholder={hint}
          value={text}
          aria-invalid={isAsking || props.isWrong ? 'true' : undefined}
          aria-describedby={described || undefined}
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
          aria-label={t.label}
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
        {message && <Said message={message} labels={t} onTake={take} />}
      </div>
    </>
  );
}

/** Where a place lies, or what kind it is; and the other name by which it was found. */
function noteOn(choice: PlaceChoice, text: string, t: PlaceInputProps['labels']): string {
  const other = otherNameFor(choice, text);
  return [...(other ? [`(${other})`] : []), choice.within ?? t.kinds[choice.kind]].join(' ');
}

interface SaidProps {
  message: Message;
  labels: PlaceInputProps['labels'];
  onTake: (choice: PlaceChoice) => void;
}

/** What the field says: which place it took, or which it may take. */
function Said({ message, labels: t, onTake }: SaidProps) {
  if (message.kind === 'failed') return <p>{t.failed}</p>;
  if (message.kind === 'taken') {
    return <p>{t.taken(message.text, message.choice.name, t.kinds[message.choice.kind])}</p>;
  }
  const { text, choices } = message;
  const names = choices.map((choice) => choice.name);
  return (
    <>
      <p>
        {message.kind === 'several'
          ? t.several(text, names)
          : choices.length > 0
            ? t.near(text)
            : t.none(text)}
      </p>
      {choices.length > 0 && (
        <ul role="list" class="keuzeknoppen">
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
