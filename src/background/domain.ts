/** The domain that a page's memories belong to, by the suffix list of the package. */
import { browser } from '../platform/browser';
import { report } from '../platform/report';
import { unreadable } from './site';
import { registrable, type Suffixes } from './suffix';

let list: Promise<Suffixes> | null = null;

/** Read at the first question of this life of the background, and kept. */
function suffixes(): Promise<Suffixes> {
  list ??= fetch(browser.runtime.getURL('suffixes.json')).then((file) => file.json() as Promise<Suffixes>);
  return list;
}

/** Registrable domain (`example.co.uk`), or the host itself for addresses without one; null off the web. */
export async function siteOf(url: string): Promise<string | null> {
  if (unreadable(url) !== null) return null;
  const { hostname } = new URL(url);
  try {
    return registrable(hostname, await suffixes());
  } catch (error) {
    // The file is part of the package. Without it a memory belongs to the one host: less than meant, never more.
    list = null;
    report(error, 'suffixes');
    return hostname;
  }
}
