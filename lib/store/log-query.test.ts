import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { draftWith } from './entry.samples';
import { appendEntry, eraseEntries } from './log';
import { logDatabase } from './log-database';
import { liveEntries, loggedSites, type LogFilter } from './log-query';

const sequencesOf = async (filter: LogFilter) => (await liveEntries(filter)).entries.map(({ sequence }) => sequence);

beforeEach(async () => {
  await Promise.all(logDatabase().tables.map((table) => table.clear()));
  await appendEntry(draftWith({ time: 100, site: 'chatgpt' }));
  await appendEntry(draftWith({ time: 300, site: 'demo', verdict: 'send', outcome: 'sent', findings: [] }));
  await appendEntry(draftWith({ time: 200, site: 'chatgpt', outcome: 'cancelled' }));
  await appendEntry(draftWith({ time: 400, findings: [{ kind: 'secret', action: 'replace', count: 1 }] }));
});

describe('asking the log', () => {
  it.each<[LogFilter, number[]]>([
    [{}, [4, 3, 2, 1]],
    [{ site: 'chatgpt' }, [4, 3, 1]],
    [{ kind: 'person' }, [3, 1]],
    [{ verdict: 'send' }, [2]],
    [{ outcome: 'cancelled' }, [3]],
    [{ from: 200 }, [4, 3, 2]],
    [{ from: 100, to: 300 }, [3, 1]],
    [{ site: 'chatgpt', kind: 'person', to: 200 }, [1]],
    [{ site: undefined, kind: undefined }, [4, 3, 2, 1]],
    [{ site: 'elsewhere' }, []],
  ])('gives what fits %o, newest first', async (filter, sequences) => {
    expect(await sequencesOf(filter)).toEqual(sequences);
  });

  it('gives one page, and how many there are in all', async () => {
    const page = await liveEntries({}, { offset: 1, limit: 2 });
    expect(page.entries.map(({ sequence }) => sequence)).toEqual([3, 2]);
    expect(page.total).toBe(4);
  });

  it('leaves out what was erased', async () => {
    await eraseEntries({ site: 'chatgpt', from: null, to: null });
    expect(await sequencesOf({})).toEqual([2]);
    expect(await loggedSites()).toEqual(['demo']);
  });

  it.each(['outcome', 'state'])('names an entry whose %s is not in the schema, and gives the others', async (field) => {
    await logDatabase().entries.update(3, { [field]: 7 });
    const page = await liveEntries({});
    expect(page.damaged).toEqual([3]);
    expect(page.entries).toHaveLength(3);
  });
});
