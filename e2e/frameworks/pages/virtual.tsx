/** @jsxImportSource react */
/** Ten thousand rows of which only those on the screen exist, by TanStack Virtual. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

let chosen: number | null = null;

function Stock() {
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const rows = useVirtualizer({
    count: 10_000,
    getScrollElement: () => box.current,
    estimateSize: () => 36,
    overscan: 4,
  });
  const choose = (index: number): void => {
    chosen = index;
    setAt(index);
  };
  return (
    <>
      <p role="status">{at === null ? 'Nothing chosen' : `Chosen: Item ${at}`}</p>
      <div ref={box} style={{ height: 360, width: 400, overflow: 'auto', border: '1px solid' }}>
        <div style={{ height: rows.getTotalSize(), position: 'relative' }}>
          {rows.getVirtualItems().map(({ index, start, size }) => (
            <div
              key={index}
              onClick={() => choose(index)}
              style={{
                position: 'absolute',
                top: 0,
                width: '100%',
                height: size,
                transform: `translateY(${start}px)`,
                cursor: 'pointer',
                background: at === index ? 'gold' : 'none',
              }}
            >
              Item {index}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

const root = document.querySelector('#root');
if (root) createRoot(root).render(<Stock />);
window.state = () => chosen;
