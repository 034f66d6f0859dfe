/** Whether the site was published anew since a page of it was opened. */

/** @param version as the page that is open says it */
export async function isNewerBuild(version: string): Promise<boolean> {
  try {
    const response = await fetch(location.pathname, { cache: 'no-cache' });
    const now = /data-versie="([^"]+)"/.exec(await response.text())?.[1];
    return now !== undefined && now !== version;
  } catch {
    return false;
  }
}
