/** The empty thread: what can be done on this page, or why nothing can. */
import type { JSX } from 'preact';
import type { SiteStatus } from '../messages';
import { useDesk } from './desk';
import { Glyph, Mark } from './glyphs';
import { allowLabel } from './labels';

/** Three lines and up to three examples made from the page. */
export function Welcome({ site }: { site: SiteStatus | null }): JSX.Element {
  const { say } = useDesk();
  const examples = site?.kind === 'ready' ? site.examples.slice(0, 3) : [];
  return (
    <section class="welcome" aria-label="What Familiar can do">
      <Mark />
      {site === null || site.kind === 'ready' ? (
        <>
          <h2>What shall I do{site === null ? '' : ' on this page'}?</h2>
          <ul class="abilities">
            <li>
              <Glyph name="check" />
              Click, type, choose and search for you, one visible step at a time.
            </li>
            <li>
              <Glyph name="search" />
              Read this page: find things, answer questions, sum it up.
            </li>
            <li>
              <Glyph name="memory" />
              Remember how you like things, when you tell me.
            </li>
          </ul>
        </>
      ) : (
        <SiteNote site={site} />
      )}
      {examples.length > 0 && (
        <ul class="examples" aria-label="Examples for this page">
          {examples.map((words) => (
            <li key={words}>
              <button type="button" class="example" dir="auto" onClick={() => say(words)}>
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Why the page beside the panel cannot be used, and what to do about it. */
export function SiteNote({ site }: { site: Exclude<SiteStatus, { kind: 'ready' }> }): JSX.Element {
  const { requestAccess, refresh } = useDesk();
  switch (site.kind) {
    case 'needs-access': {
      const ask = async (granted: Promise<boolean>): Promise<void> => {
        if (await granted.catch(() => false)) refresh();
      };
      return (
        <div class="site-note">
          <h2 dir="auto">I can’t see {site.host} yet</h2>
          <p>
            Your browser keeps every site closed to me until you allow it. Allow this one now, or just tell me
            what to do, and I’ll ask when I need it.
          </p>
          <button
            type="button"
            class="small primary"
            onClick={() => void ask(requestAccess([site.origin], false))}
          >
            {allowLabel([site.origin])}
          </button>
        </div>
      );
    }
    case 'unknown':
      return (
        <div class="site-note">
          <h2>Which page is this?</h2>
          <p>
            Your browser doesn’t tell me yet. Press Familiar’s button in the toolbar while the page is open,
            or just tell me what to do.
          </p>
        </div>
      );
    case 'no-page':
      return (
        <div class="site-note">
          <h2>I can’t work on this page</h2>
          <p dir="auto">{site.why}</p>
          <p>Preferences and settings still work, and I can open another page for you.</p>
        </div>
      );
  }
}
