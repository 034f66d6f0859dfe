/** What stands around every field of a form: its name, what it is, an example, and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import '@utrecht/form-fieldset-css/dist/index.css';

/** How a field is called and explained. */
interface FieldTexts {
  label: string;
  /** Beside the label: when the field may be left empty. */
  note?: string | undefined;
  help: string;
  /** Answers as someone could type them, as one sentence. */
  example?: string | undefined;
}

/** A field with what stands around it. */
export interface FieldFrameProps extends FieldTexts {
  /** Of the control itself, or of the group; those of help and fault begin with it. */
  id: string;
  /** What is wrong; empty when nothing is. */
  fault: string;
  /** Not asked now. */
  hidden?: boolean;
  /** Told when the focus leaves it. */
  onLeave: () => void;
  children: ComponentChildren;
}

/** What a field says of its frame. */
export type Framed = Omit<FieldFrameProps, 'children'>;

const helpId = (id: string) => `${id}-hulp`;
const faultId = (id: string) => `${id}-fout`;

/** The attributes by which a control, or a group of them, is explained. */
export function describedBy(id: string) {
  return { 'aria-describedby': `${faultId(id)} ${helpId(id)}` };
}

/** The attributes of a single control in a frame with this id. */
export function controlIn({ id, fault }: Pick<FieldFrameProps, 'id' | 'fault'>) {
  return { id, 'aria-invalid': fault ? ('true' as const) : undefined, ...describedBy(id) };
}

/** A field with one control, which has the id of the frame. */
export function FieldFrame(props: FieldFrameProps) {
  const { id, fault, hidden, onLeave, children, label, note } = props;
  return (
    <div class={classOf(fault)} hidden={hidden} onFocusOut={onLeave}>
      <label for={id}>
        {label}
        {note && <span class="mag-leeg"> {note}</span>}
      </label>
      <FieldNotes {...props} />
      {children}
    </div>
  );
}

/** A field with several controls, or a group of fields. */
export function FieldGroup(props: FieldFrameProps) {
  const { id, fault, hidden, onLeave, children, label, note } = props;
  return (
    <fieldset
      class={`utrecht-form-fieldset utrecht-form-fieldset--html-fieldset ${classOf(fault)}`}
      id={id}
      hidden={hidden}
      onFocusOut={onLeave}
      {...describedBy(id)}
    >
      <legend>
        {label}
        {note && <span class="mag-leeg"> {note}</span>}
      </legend>
      <FieldNotes {...props} />
      {children}
    </fieldset>
  );
}

/** The class of a frame: what is wrong stands out. */
export function classOf(fault: string, more = ''): string {
  return ['veld', more, fault && 'is-fout'].filter(Boolean).join(' ');
}

/** Below the name of a field: its help, an example, and what is wrong. */
export function FieldNotes({
  id,
  help,
  example,
  fault,
}: Pick<FieldFrameProps, 'id' | 'help' | 'example' | 'fault'>) {
  return (
    <>
      <p class="hulp" id={helpId(id)}>
        {help}
        {example && <span class="voorbeeld"> {example}</span>}
      </p>
      <p class="fout" id={faultId(id)} hidden={fault === ''}>
        {fault}
      </p>
    </>
  );
}
