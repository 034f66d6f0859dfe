/** The parts of the find page that its code works with. */

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
    place: part<HTMLInputElement>("input[name='gemeente']"),
    placeList: part('#plaatsen'),
    localOnly,
    /** The options of the facets. */
    options: [...page.querySelectorAll<HTMLInputElement>("input[type='checkbox']")].filter(
      (input) => input !== localOnly,
    ),
    sort: part<HTMLSelectElement>("select[name='sorteer']"),
    filters: part('#filters'),
    filterButton: part('.filterknop'),
    filterWindow: part<HTMLDialogElement>('dialog'),
    listFields: [...page.querySelectorAll<HTMLInputElement>('[data-zoek-in-lijst]')],
    /** Closes the window of the filters and says how many results it will show. */
    apply: part('[data-toepassen]'),
    chosenCount: part('[data-aantal-gekozen]'),
    chips: part('[data-gekozen]'),
    status: part("[role='status']"),
    results: part('#resultaten'),
    card: part<HTMLTemplateElement>('[data-kaartje]'),
    pages: part('[data-paginas]'),
    map: part('[data-kaart]'),
    notice: part('[data-melding]'),
    noticeText: part('[data-melding] p'),
    retry: part('[data-opnieuw]'),
  };
}

export type Parts = ReturnType<typeof partsOf>;
