/** A long list as it is drawn: its groups with their parts, and in those the lessons or figures. The same at build and in the browser. */
import type { ComponentChildren, VNode } from 'preact';
import type { FigureLine } from '../domain/figure-list.ts';
import { initiativeOfLesson, type LessonLine } from '../domain/lesson-list.ts';
import type { ToldPiece } from '../domain/lessons.ts';
import type { ListPart, ShownGroup } from '../domain/long-list.ts';
import { pathsFor } from '../domain/paths.ts';
import type { Language } from '../i18n/language.ts';
import { Told } from '../ui/told.tsx';

/** What is shown of an item. */
interface Item<L> {
  line: L;
}

interface Drawn<L> {
  /** Names of the parts of groups. */
  kinds: Readonly<Record<string, string>>;
  draw: DrawItem<L>;
  language: Language;
}

/** Draws one item. */
export type DrawItem<L> = (line: L, language: Language) => VNode;

interface ListGroupsProps<L> extends Drawn<L> {
  groups: readonly ShownGroup<Item<L>>[];
  /** What stands below the items of a group: the way to the rest of them. */
  after: (group: ShownGroup<Item<L>>) => ComponentChildren;
}

/** The groups of a list, each with as many items as it was given. */
export function ListGroups<L>({ groups, after, ...drawn }: ListGroupsProps<L>) {
  const { formatNumber } = drawn.language;
  return (
    <>
      {groups.map((shown) => {
        const { id, name, about } = shown.group;
        return (
          <section class="onderwerp" id={id} key={id} data-naam={name}>
            <h3 class="nl-heading nl-heading--level-2">
              {name} <span class="aantal">{formatNumber(shown.total)}</span>
            </h3>
            {about && <p class="kies">{about}</p>}
            <ListParts parts={shown.parts} level={4} {...drawn} />
            {after(shown)}
          </section>
        );
      })}
    </>
  );
}

interface FirstGroupsProps<L> extends Omit<ListGroupsProps<L>, 'after'> {
  /** The page of all items of a group. */
  restOf: (group: ShownGroup<unknown>) => { href: string; label: string };
}

/** The groups as a page comes with them: of each the first items, and the way to a page of all. */
export function FirstGroups<L>({ restOf, ...props }: FirstGroupsProps<L>) {
  const after = (group: ShownGroup<unknown>) => {
    const { href, label } = restOf(group);
    return (
      <p class="verder no-print">
        <a href={href} data-mee>
          {label}
        </a>
      </p>
    );
  };
  return <ListGroups {...props} after={after} />;
}

interface ListPartsProps<L> extends Drawn<L> {
  parts: readonly ListPart<Item<L>>[];
  /** Of the headings of kinds. */
  level: 2 | 4;
}

/** Items by kind; a list without kinds has no headings. */
export function ListParts<L>({ parts, level, kinds, draw, language }: ListPartsProps<L>) {
  const Heading = `h${level}` as 'h2';
  return (
    <>
      {parts.map(({ kind, items }) => {
        const list = <ul role="list">{items.map(({ line }) => draw(line, language))}</ul>;
        if (!kind) return list;
        return (
          <section key={kind}>
            <Heading class={`soortkop ${kind}`}>{kinds[kind]}</Heading>
            {list}
          </section>
        );
      })}
    </>
  );
}

/** A lesson to tick, then of which initiative it was told and who says so. */
export function LessonItem({ id, text, title, told }: LessonLine, language: Language) {
  return (
    <li key={id}>
      <label>
        <input type="checkbox" name="les" value={id} />
        <Told language={language}>{text}</Told>
      </label>
      <a href={pathsFor(language).initiative(initiativeOfLesson(id))}>{title}</a>,{' '}
      <ToldBy told={told} />
    </li>
  );
}

/** A figure: numeral, what it counts, its moment, of which initiative and who says so. */
export function FigureItem(figure: FigureLine, language: Language) {
  const { slug, title, approximately, numeral, text, note, target, old, told } = figure;
  const classes = ['getal', ...(target ? ['doel'] : []), ...(old ? ['oud'] : [])];
  return (
    <li class={classes.join(' ')}>
      <strong>
        {approximately && <small>{approximately}</small>} {numeral}
      </strong>
      <div>
        <span lang={language.contentLang}>{text}</span>
        <p>
          {note}. <a href={pathsFor(language).initiative(slug)}>{title}</a>, <ToldBy told={told} />
        </p>
      </div>
    </li>
  );
}

/** Who says so, with the way to each source in the list of its initiative: `volgens de uitvoerder, Figulus Welzijn, 2019`. */
export function ToldBy({ told }: { told: readonly ToldPiece[] }) {
  return <>{told.map(({ text, href }) => (href ? <a href={href}>{text}</a> : text))}</>;
}
