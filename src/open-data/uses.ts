/** Short programs that show what the open data is good for. A test holds the fields that they name to the files. */

/**
 * @param json address of the file with all initiatives
 * @param figures address of the table of figures
 */
export function examplesOfUse(json: string, figures: string) {
  return {
    jq: `curl -s ${json} |
  jq -r '.initiatieven[] | select(.afgeleid.trede >= 2) | [.titel, .url] | @tsv'`,
    python: `import pandas as pd

cijfers = pd.read_csv("${figures}", sep=";", decimal=",")
werk = cijfers[cijfers["soort"].isin(["geplaatst", "behouden"])]
print(werk[["slug", "waarde", "eenheid", "tekst"]])`,
  };
}
