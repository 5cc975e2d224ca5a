/** What Preferences reads from the store: pages of the list, the numbers, one row. Read again when memories change. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Overview, Problem } from '../flow';
import type { MemoryRow } from '../messages';
import { useDesk } from './desk';
import { which, type Filter } from './filter';

export interface Listing {
  rows: MemoryRow[] | null;
  problem: Problem | null;
  /** There are more than `rows`. */
  more: boolean;
  /** Reads the next page. */
  next: () => void;
}

/** Rows in one page. */
const PAGE = 50;
/** Typing pauses this long before a search is sent, in ms. */
const PAUSE_MS = 80;

/** The rows that a filter leaves, page by page; the last filter wins. */
export function useListing({ query, topic, domain }: Filter): Listing {
  const { call, memoriesVersion } = useDesk();
  const [found, setFound] = useState<{ rows: MemoryRow[]; more: boolean } | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const wanted = useRef(PAGE);
  const reading = useRef(0);
  const words = query.trim();
  const part = { query: words, ...which({ query, topic, domain }) };

  const read = async (): Promise<void> => {
    const mine = ++reading.current;
    const limit = wanted.current;
    // One more than is shown tells whether there are more.
    const result = await call('memories', { ...part, offset: 0, limit: limit + 1 });
    if (mine !== reading.current) return;
    setProblem(result.ok ? null : result.error);
    if (result.ok) setFound({ rows: result.value.slice(0, limit), more: result.value.length > limit });
  };
  const next = async (): Promise<void> => {
    const mine = ++reading.current;
    const rows = found?.rows ?? [];
    const result = await call('memories', { ...part, offset: rows.length, limit: PAGE + 1 });
    if (mine !== reading.current) return;
    setProblem(result.ok ? null : result.error);
    if (!result.ok) return;
    wanted.current = rows.length + PAGE;
    setFound({ rows: [...rows, ...result.value.slice(0, PAGE)], more: result.value.length > PAGE });
  };
  useEffect(() => {
    wanted.current = PAGE;
    const timer = setTimeout(() => void read(), words === '' ? 0 : PAUSE_MS);
    return () => {
      reading.current += 1;
      clearTimeout(timer);
    };
  }, [words, topic, domain]);
  useEffect(() => {
    if (found !== null) void read();
  }, [memoriesVersion]);
  return { rows: found?.rows ?? null, more: found?.more ?? false, problem, next: () => void next() };
}

/**
 * The numbers for the picture and the choices; null until they are there. They are asked for once the list is shown:
 * counting hundreds of topics takes longer than reading the first page, which would wait behind it.
 */
export function useOverview(listShown: boolean): Overview | null {
  const { call, memoriesVersion } = useDesk();
  const [overview, setOverview] = useState<Overview | null>(null);
  useEffect(() => {
    if (!listShown) return;
    let current = true;
    void call('overview', {}).then((result) => {
      if (current && result.ok) setOverview(result.value);
    });
    return () => {
      current = false;
    };
  }, [memoriesVersion, listShown]);
  return overview;
}

/** Suggestions that wait for a yes, newest first; empty until they are there. */
export function useSuggestions(overview: Overview | null): MemoryRow[] {
  const { call } = useDesk();
  const [rows, setRows] = useState<MemoryRow[]>([]);
  useEffect(() => {
    let current = true;
    if (overview === null) return;
    if (overview.suggested === 0) {
      setRows([]);
      return;
    }
    void call('memories', { query: '', status: 'suggested', offset: 0, limit: 20 }).then((result) => {
      if (current && result.ok) setRows(result.value);
    });
    return () => {
      current = false;
    };
  }, [overview]);
  return rows;
}

/** One active memory; `null` when it is gone, `undefined` while that is not known. */
export function useRow(id: string): MemoryRow | null | undefined {
  const { call, memoriesVersion } = useDesk();
  const [row, setRow] = useState<MemoryRow | null | undefined>(undefined);
  useEffect(() => {
    let current = true;
    void call('memories', { query: '', ids: [id] }).then((result) => {
      if (current && result.ok) setRow(result.value[0] ?? null);
    });
    return () => {
      current = false;
    };
  }, [id, memoriesVersion]);
  return row;
}
