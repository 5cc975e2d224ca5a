/**
 * Which graphics device a library took, and when it goes away. WebLLM keeps its device to itself and only tells of its loss
 * while it loads; so the document's own `requestDevice` is watched.
 */

/** The parts of WebGPU that are used; TypeScript's own types know none. */
export interface Device {
  lost: Promise<{ reason: string; message: string }>;
  destroy: () => void;
}
interface Adapter {
  requestDevice: (...wanted: unknown[]) => Promise<Device>;
}

/** Tells of devices from now on until `end`. */
export interface Watch {
  /** Resolves when one of the devices is lost; never for one that was destroyed on purpose. */
  lost: Promise<string>;
  end: () => void;
}

/** Watches every device that this document asks for. `prototype` is the browser's `GPUAdapter.prototype`. */
export function watchDevices(prototype: Adapter | undefined): Watch {
  let tell: (message: string) => void = () => undefined;
  const lost = new Promise<string>((resolve) => (tell = resolve));
  if (!prototype) return { lost, end: () => undefined };
  const original = prototype.requestDevice;
  prototype.requestDevice = async function (this: Adapter, ...wanted) {
    const device = await original.apply(this, wanted);
    void device.lost.then(({ reason, message }) => {
      if (reason !== 'destroyed') tell(message);
    });
    return device;
  };
  return {
    lost,
    end: () => {
      prototype.requestDevice = original;
    },
  };
}

/** The browser's own, undefined where there is no WebGPU. */
export const adapterPrototype = (): Adapter | undefined =>
  (globalThis as { GPUAdapter?: { prototype: Adapter } }).GPUAdapter?.prototype;
