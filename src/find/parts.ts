/** The parts of the find page that its code works with. */

/** @throws when the page lacks one */
export function partsOf(page: HTMLElement) {
  const part = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const found = page.querySelector<T>(selector);
    if (!found) throw new Error(`the find page has no ${selector}`);
    return found;
  };
  const localOnly = part<HTMLInputElement>("input[name='landelijk']");
  return {
    form: part<HTMLFormElement>('form'),
    search: part<HTMLInputElement>("input[name='q']"),
    /** Holds the place field. */
    place: part('[data-plaats]'),
    localOnly,
    /** The options of the facets. */
    options: [...page.querySelectorAll<HTMLInputElement>("input[type='checkbox'][name]")].filter(
      (input) => input !== localOnly,
    ),
    sort: part<HTMLSelectElement>("select[name='sorteer']"),
    filters: part('#filters'),
    filterButton: part('[data-filterknop]'),
    /** Says the number of results inside the window of the filters. */
    windowStatus: part('[data-vensterstand]'),
    listFields: [...page.querySelectorAll<HTMLInputElement>('[data-zoek-in-lijst]')],
    /** Leads from the filters to the results, and says how many there are. */
    apply: part('[data-toepassen]'),
    chosenCount: part('[data-aantal-gekozen]'),
    chips: part('[data-gekozen]'),
    /** How the question was read. */
    read: part('[data-gelezen-als]'),
    status: part("[role='status']"),
    /** How many of the results are here, and how many nationwide. */
    split: part('[data-verdeling]'),
    /** Shows the results as a list, or compact. */
    looks: [...page.querySelectorAll<HTMLButtonElement>('[data-weergave-knop]')],
    results: part('#resultaten'),
    above: part('[data-boven]'),
    /** Partial matches, and what else was found. */
    below: part('[data-onder]'),
    pages: part('[data-paginas]'),
    map: part('[data-tekening]'),
    mapPanel: part('#kaart'),
    mapButton: part('[data-kaartknop]'),
    /** Holds the filters or the map on a small screen. */
    window: part<HTMLDialogElement>('dialog'),
    notice: part('[data-melding]'),
    noticeText: part('[data-melding] p'),
    retry: part('[data-opnieuw]'),
  };
}

export type Parts = ReturnType<typeof partsOf>;
