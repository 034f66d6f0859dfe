/** Fields with one control: a line, a text, lines, a tick, a list to pick from. They show the value they are given, and report another. */
import type { ClipboardEventHandler, ComponentChildren, JSX, Ref } from 'preact';
import { classOf, controlIn, FieldFrame, FieldNotes, type Framed } from './field-frame.tsx';
import '@utrecht/checkbox-css/dist/index.css';
import '@utrecht/select-css/dist/index.css';
import '@utrecht/textarea-css/dist/index.css';
import '@utrecht/textbox-css/dist/index.css';

interface TextProps extends Framed {
  value: string;
  required: boolean;
  onChange: (value: string) => void;
}

interface LineProps extends TextProps {
  /** What is typed: it decides the keys of a telephone, and the width. */
  kind: 'text' | 'number' | 'address';
  /** Told when the field is left: then `maart 2024` becomes `2024-03`. */
  onDone: (typed: string) => void;
}

const KEYS = { text: undefined, number: 'decimal', address: 'url' } as const;

/** One line of text. */
export function LineField({ value, required, kind, onDone, onChange, ...frame }: LineProps) {
  return (
    <FieldFrame {...frame}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${kind === 'number' ? ' kort' : ''}`}
        type="text"
        inputmode={KEYS[kind]}
        autocomplete="off"
        aria-required={required ? 'true' : undefined}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onChange={(event) => onDone(event.currentTarget.value)}
        {...controlIn(frame)}
      />
    </FieldFrame>
  );
}

interface AreaProps extends TextProps {
  rows: number;
  /** Below the text. */
  children?: ComponentChildren;
  areaRef?: Ref<HTMLTextAreaElement> | undefined;
  onPaste?: ClipboardEventHandler<HTMLTextAreaElement>;
}

/** A text of more than a line. */
export function AreaField({
  value,
  required,
  rows,
  onChange,
  children,
  areaRef,
  onPaste,
  ...frame
}: AreaProps) {
  return (
    <FieldFrame {...frame}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea"
        ref={areaRef ?? null}
        rows={rows}
        aria-required={required ? 'true' : undefined}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onPaste={onPaste}
        {...controlIn(frame)}
      />
      {children}
    </FieldFrame>
  );
}

interface LinesProps extends Omit<TextProps, 'value' | 'onChange'> {
  value: readonly string[];
  onChange: (value: readonly string[]) => void;
}

/** Several texts, one a line. Empty lines stay while one types, and are no texts. */
export function LinesField({ value, onChange, ...rest }: LinesProps) {
  const split = (text: string) => (text === '' ? [] : text.split('\n'));
  return (
    <AreaField
      {...rest}
      rows={3}
      value={value.join('\n')}
      onChange={(text) => onChange(split(text))}
    />
  );
}

interface TickProps extends Framed {
  value: boolean;
  onChange: (value: boolean) => void;
}

/** Yes, or nothing said. */
export function TickField({ value, onChange, ...frame }: TickProps) {
  const { label, hidden, onLeave, fault } = frame;
  return (
    <div class={classOf(fault)} hidden={hidden} onFocusOut={onLeave}>
      <label class="keuze">
        <Tick value="ja" checked={value} onChange={onChange} {...controlIn(frame)} />
        <span>{label}</span>
      </label>
      <FieldNotes {...frame} />
    </div>
  );
}

interface TickInputProps extends Omit<JSX.IntrinsicElements['input'], 'onChange' | 'value'> {
  value: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

/** The box alone. */
export function Tick({ onChange, ...rest }: TickInputProps) {
  return (
    <input
      class="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      {...rest}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
}

/** Something to pick from a list. */
export interface PickOption {
  value: string;
  label: string;
}

interface PickProps extends TextProps {
  options: readonly PickOption[];
  /** The words for no choice. */
  empty: string;
  /** Below the list. */
  children?: ComponentChildren;
}

/** One of a list. A value that is not in it is kept, for the schema to judge. */
export function PickField({
  value,
  required,
  options,
  empty,
  onChange,
  children,
  ...frame
}: PickProps) {
  return (
    <FieldFrame {...frame}>
      <PickList
        options={options}
        empty={empty}
        value={value}
        onChange={onChange}
        aria-required={required ? 'true' : undefined}
        {...controlIn(frame)}
      />
      {children}
    </FieldFrame>
  );
}

interface PickListProps extends Omit<JSX.IntrinsicElements['select'], 'onChange' | 'value'> {
  options: readonly PickOption[];
  empty: string;
  value: string;
  onChange: (value: string) => void;
}

/** The list alone. */
export function PickList({ options, empty, value, onChange, ...rest }: PickListProps) {
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <select
      class="utrecht-select utrecht-select--html-select"
      {...rest}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{empty}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
      {!isKnown && <option value={value}>{value}</option>}
    </select>
  );
}
