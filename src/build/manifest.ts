/** One manifest.json is the source; what each browser gets is derived here, with a reason for each edit. */

/** The part of an MV3 manifest that Familiar uses. */
export interface Manifest {
  manifest_version: 3;
  name: string;
  version: string;
  description: string;
  minimum_chrome_version?: string;
  icons: Record<string, string>;
  action: {
    default_title: string;
    default_icon: Record<string, string>;
    theme_icons?: ThemeIcon[];
    default_area?: 'navbar';
  };
  side_panel?: { default_path: string };
  sidebar_action?: {
    default_title: string;
    default_panel: string;
    default_icon: Record<string, string>;
    open_at_install: boolean;
  };
  background: { service_worker: string } | { scripts: string[] };
  permissions: string[];
  optional_permissions: string[];
  optional_host_permissions: string[];
  host_permissions?: string[];
  incognito: 'spanning';
  externally_connectable?: { ids: string[] };
  commands: Record<string, { suggested_key: Record<string, string>; description?: string }>;
  content_security_policy: { extension_pages: string };
  cross_origin_embedder_policy?: { value: string };
  cross_origin_opener_policy?: { value: string };
  browser_specific_settings?: {
    gecko: {
      id: string;
      strict_min_version: string;
      data_collection_permissions: { required: string[] };
    };
  };
}

/** `light` is drawn when the toolbar's text is light, so on dark toolbars. */
interface ThemeIcon {
  light: string;
  dark: string;
  size: number;
}

/** Firefox knows an add-on by this; storage and permissions hang on it, so it never changes. */
export const FIREFOX_ID = 'familiar@familiar.example';

const THEME_ICONS: ThemeIcon[] = [16, 32].map((size) => ({
  light: `icons/light-${size}.png`,
  dark: `icons/dark-${size}.png`,
  size,
}));

/** Chrome's manifest made into Firefox's. Pure. */
export function firefoxManifest(manifest: Manifest): Manifest {
  const { side_panel, background } = manifest;
  if (!side_panel) throw new Error('manifest.json has no side_panel to turn into a sidebar.');
  if (!('service_worker' in background)) throw new Error('manifest.json has no background service worker.');
  const shared: Manifest = { ...manifest };
  // Other browsers' keys only earn warnings.
  delete shared.minimum_chrome_version;
  delete shared.side_panel;
  // Firefox does not know it: there, other extensions are kept out by having no onMessageExternal listener.
  delete shared.externally_connectable;
  return {
    ...shared,
    // Firefox runs MV3 backgrounds as event pages and ignores service_worker.
    background: { scripts: [background.service_worker] },
    // Its name for a side panel. It must not open by itself on installation.
    sidebar_action: {
      default_title: manifest.action.default_title,
      default_panel: side_panel.default_path,
      default_icon: manifest.action.default_icon,
      open_at_install: false,
    },
    action: {
      ...manifest.action,
      // Chrome draws one icon on light and dark toolbars; Firefox can choose.
      theme_icons: THEME_ICONS,
      // Firefox would hide the button in its extensions menu.
      default_area: 'navbar',
    },
    // Unknown permissions: sidebarAction needs none, and the engine's document stands in a frame of the event page.
    permissions: manifest.permissions.filter((name) => name !== 'sidePanel' && name !== 'offscreen'),
    content_security_policy: { extension_pages: withFrame(manifest.content_security_policy.extension_pages) },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        // The first version that reads data_collection_permissions on desktop and Android.
        strict_min_version: '142.0',
        // Nothing leaves the machine.
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}

/** Our own pages, and nobody else's, may frame our own pages: the event page holds the engine's document. */
function withFrame(policy: string): string {
  const framed = policy.replace("frame-ancestors 'none'", "frame-src 'self'; frame-ancestors 'self'");
  if (framed === policy) throw new Error("manifest.json's policy has no frame-ancestors to open to our own.");
  return framed;
}

/**
 * A copy for browser tests: nobody can answer a permission prompt in a headless browser, so the sites
 * under test and the tab list are granted from the start. Everything else stays as shipped. Pure.
 * @param hosts match patterns, `http://127.0.0.1/*`
 */
export function testManifest(manifest: Manifest, hosts: string[]): Manifest {
  return {
    ...manifest,
    host_permissions: hosts,
    permissions: [...manifest.permissions, 'tabs'],
    // A permission may not be both required and optional.
    optional_permissions: manifest.optional_permissions.filter((name) => name !== 'tabs'),
  };
}

/** Every file a manifest names, as paths in the package. Pure. */
export function filesNamed(manifest: Manifest): string[] {
  const { background, side_panel, sidebar_action, action, icons } = manifest;
  return [
    ...('service_worker' in background ? [background.service_worker] : background.scripts),
    ...Object.values(icons),
    ...Object.values(action.default_icon),
    ...(action.theme_icons ?? []).flatMap((icon) => [icon.light, icon.dark]),
    ...(side_panel ? [side_panel.default_path] : []),
    ...(sidebar_action ? [sidebar_action.default_panel, ...Object.values(sidebar_action.default_icon)] : []),
  ];
}
