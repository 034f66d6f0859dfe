/** Fields whose answers are values of a list with their meaning: one of a few, or several of many. */
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ContributeLabels } from '../i18n/nl-contribute.ts';
import { foldWords } from '../reader/words.ts';
import type { Term } from '../schema/vocabulary.ts';
import { FieldGroup, type Framed } from './field-frame.tsx';
import { Tick } from './form-inputs.tsx';

interface OneOfFewProps extends Framed {
  /** Of its radio buttons: no other group on the page has it. */
  name: string;
  terms: readonly Term[];
  value: string;
  required: boolean;
  /** The words for no answer. */
  noAnswer: string;
  onChange: (value: string) => void;
}

/** Radio buttons, each with its meaning. */
export function OneOfFew(props: OneOfFewProps) {
  const { name, terms, value, required, noAnswer, onChange, ...frame } = props;
  const button = (id: string) => (
    <input
      type="radio"
      name={name}
      value={id}
      checked={value === id}
      onChange={() => onChange(id)}
    />
  );
  return (
    <FieldGroup {...frame}>
      {!required && (
        <label class="keuze">
          {button('')}
          <span class="naam">{noAnswer}</span>
        </label>
      )}
      {terms.map((term) => (
        <label class="keuze" key={term.id}>
          {button(term.id)}
          <Meaning term={term} />
        </label>
      ))}
    </FieldGroup>
  );
}

/** A value with what it stands for. */
function Meaning({ term }: { term: Term }) {
  return (
    <span>
      <span class="naam">{term.name}</span>
      <span class="betekenis">{term.definitie}</span>
    </span>
  );
}

/** What each value of a list means, folded away. A form has dozens of these: what is in one is drawn when it is first unfolded. */
export function Meanings({ terms, title }: { terms: readonly Term[]; title: string }) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details class="betekenissen" onToggle={() => setWasOpen(true)}>
      <summary>{title}</summary>
      {wasOpen && (
        <dl>
          {terms.map(({ id, label, definitie }) => (
            <div key={id}>
              <dt>{label.nl}</dt>
              <dd>{definitie}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}

interface SeveralOfManyProps extends Framed {
  terms: readonly Term[];
  /** Ids, in the order in which they were chosen. */
  value: readonly string[];
  /** The first one is the main one. */
  mainFirst: boolean;
  labels: ContributeLabels;
  onChange: (value: readonly string[]) => void;
  /** Says what happened to who cannot see it. */
  announce: (text: string) => void;
}

/** A longer list gets a field to search in it, and shows apart what was chosen. */
const LONG = 8;

/** Tick boxes, children folded under their parent. What was chosen keeps its order. */
export function SeveralOfMany(props: SeveralOfManyProps) {
  const { terms, value, mainFirst, labels: t, onChange, announce, ...frame } = props;
  const [wanted, setWanted] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const isLong = terms.length > LONG;
  const isTop = ({ ouder }: Term) => !terms.some(({ id }) => id === ouder);
  const below = (id: string) => terms.filter(({ ouder }) => ouder === id);
  const nameOf = (id: string) => terms.find((term) => term.id === id)?.name ?? id;
  const without = (id: string) => value.filter((one) => one !== id);
  const isNone = !terms.some((term) => fits(term, [], wanted));
  const line = (term: Term) => (
    <label class="keuze" key={term.id} hidden={!fits(term, [], wanted)}>
      <Tick
        value={term.id}
        checked={value.includes(term.id)}
        onChange={(checked) => onChange([...without(term.id), ...(checked ? [term.id] : [])])}
      />
      <Meaning term={term} />
    </label>
  );
  return (
    <FieldGroup {...frame}>
      {isLong && (
        <>
          <ChosenList label={t.chosenOf(frame.label)}>
            {value.map((id, index) => (
              <Chosen
                key={id}
                name={nameOf(id)}
                labels={t}
                isMain={mainFirst && value.length > 1 ? index === 0 : undefined}
                onMain={() => {
                  onChange([id, ...without(id)]);
                  announce(`${nameOf(id)}: ${t.main}`);
                  search.current?.focus();
                }}
                onRemove={() => {
                  onChange(without(id));
                  announce(t.removed(nameOf(id)));
                  search.current?.focus();
                }}
              />
            ))}
          </ChosenList>
          <input
            class="utrecht-textbox utrecht-textbox--html-input zoek"
            ref={search}
            type="search"
            placeholder={t.search(frame.label)}
            aria-label={t.search(frame.label)}
            autocomplete="off"
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
          <p class="small" role="status">
            {isNone && t.searchNone(wanted.trim())}
          </p>
        </>
      )}
      <div class={isLong ? 'waarden lang' : 'waarden'} hidden={isNone}>
        {terms.filter(isTop).map((term) => (
          <div key={term.id} hidden={!fits(term, below(term.id), wanted)}>
            {line(term)}
            {below(term.id).length > 0 && (
              <details open={foldWords(wanted) !== ''}>
                <summary>{t.precise(term.name)}</summary>
                {below(term.id).map(line)}
              </details>
            )}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}

/** Whether all words occur in the names, meaning or synonyms of a value, or of one below it. */
function fits(term: Term, below: readonly Term[], wanted: string): boolean {
  return [term, ...below].some(({ label, definitie, synoniemen = [] }) => {
    const words = foldWords([label.nl, label.en, definitie, ...synoniemen].join(' '));
    return foldWords(wanted)
      .split(' ')
      .every((word) => words.includes(word));
  });
}

/** What was chosen; nothing is shown of an empty list. */
export function ChosenList({ label, children }: { label: string; children: ComponentChildren[] }) {
  return (
    <ol class="gekozen" role="list" aria-label={label} hidden={children.length === 0}>
      {children}
    </ol>
  );
}

interface ChosenProps {
  name: string;
  labels: ContributeLabels;
  /** Where one is the main one: whether this is it. */
  isMain?: boolean | undefined;
  onMain?: () => void;
  onRemove: () => void;
}

/** One thing that was chosen, with what can be done with it. */
export function Chosen({ name, labels: t, isMain, onMain, onRemove }: ChosenProps) {
  return (
    <li class="keus">
      {name}
      {isMain && <span class="small"> {t.main}</span>}
      <span class="keusknoppen">
        {isMain === false && (
          <TextButton text={t.makeMain} name={t.makeMainOf(name)} onClick={onMain} />
        )}
        <TextButton text={t.remove} name={t.removeOf(name)} onClick={onRemove} />
      </span>
    </li>
  );
}

interface TextButtonProps {
  text: string;
  /** What it does, in full, for who hears it. */
  name: string;
  disabled?: boolean;
  hidden?: boolean;
  onClick: (() => void) | undefined;
}

/** A button that looks like a link. */
export function TextButton({ text, name, onClick, ...rest }: TextButtonProps) {
  return (
    <button type="button" class="tekstknop" aria-label={name} onClick={onClick} {...rest}>
      {text}
    </button>
  );
}
