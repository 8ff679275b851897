import type { Driver, Plain, Tab } from './driver';

/**
 * The log's records as they stand in the extension's own database, oldest first. Read past our own code, so that a record
 * that should not be there is seen, too.
 */
export const readLog = async (
  driver: Driver,
  { beforeClosing }: { readonly beforeClosing?: (tab: Tab) => Promise<void> } = {},
): Promise<readonly { readonly [key: string]: Plain }[]> => {
  const tab = await driver.openExtensionPage('dashboard.html');
  const records = await tab.evaluate(readStores, null);
  await beforeClosing?.(tab);
  await tab.close();
  return JSON.parse(records) as readonly { readonly [key: string]: Plain }[]; // IndexedDB values, through JSON
};

/** In the dashboard: every entry (they have a `state`) of every database, as JSON. */
const readStores = async (): Promise<string> => {
  const settled = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
    });
  const records: { sequence: number }[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await settled(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      const all: unknown[] = await settled(database.transaction(store).objectStore(store).getAll());
      for (const record of all) {
        if (typeof record === 'object' && record !== null && 'state' in record) {
          records.push(record as unknown as { sequence: number }); // every entry has one
        }
      }
    }
    database.close();
  }
  return JSON.stringify(records.sort((a, b) => a.sequence - b.sequence));
};
