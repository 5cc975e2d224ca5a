/** @jsxImportSource react */
/** Ant Design: selects whose long lists draw only what is in sight, several values as tags, a date picker, a switch. */
import { Button, DatePicker, Select, Switch } from 'antd';
import type { Dayjs } from 'dayjs';
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const START = {
  city: null as string | null,
  country: 'c1',
  tags: ['t2'],
  date: null as Dayjs | null,
  alerts: false,
  searched: null as string | null,
};
type Form = typeof START;

const CITIES = ['London', 'Paris', 'Rome', 'Oslo'].map((label) => ({ value: label.toLowerCase(), label }));
const COUNTRIES = Array.from({ length: 300 }, (_, i) => ({ value: `c${i + 1}`, label: `Country ${i + 1}` }));
const TAGS = Array.from({ length: 12 }, (_, i) => ({ value: `t${i + 1}`, label: `Tag ${i + 1}` }));

function Page(): ReactElement {
  const [form, put] = useState<Form>(START);
  const set = <K extends keyof Form>(key: K, value: Form[K]): void =>
    put((old) => ({ ...old, [key]: value }));
  useEffect(() => {
    window.state = () => ({ ...form, date: form.date?.format('YYYY-MM-DD') ?? null });
  }, [form]);
  const row = { display: 'block', marginBottom: 12 };
  const wide = { width: 260, display: 'flex' };
  return (
    <>
      <div style={row}>
        <label htmlFor="city">City</label>
        <Select
          id="city"
          style={wide}
          placeholder="Pick a city"
          allowClear
          value={form.city}
          options={CITIES}
          onChange={(value) => set('city', value)}
        />
      </div>
      <div style={row}>
        <label htmlFor="country">Country</label>
        <Select
          id="country"
          style={wide}
          value={form.country}
          options={COUNTRIES}
          onChange={(value) => set('country', value)}
        />
      </div>
      <div style={row}>
        <label htmlFor="searched">Destination</label>
        <Select
          id="searched"
          style={wide}
          showSearch={{ optionFilterProp: 'label' }}
          placeholder="Search to select"
          value={form.searched}
          options={COUNTRIES}
          onChange={(value) => set('searched', value)}
        />
      </div>
      <div style={row}>
        <label htmlFor="tags">Tags</label>
        <Select
          id="tags"
          style={wide}
          mode="multiple"
          value={form.tags}
          options={TAGS}
          onChange={(value) => set('tags', value)}
        />
      </div>
      <div style={row}>
        <label htmlFor="date">Date</label>
        <DatePicker id="date" style={wide} value={form.date} onChange={(value) => set('date', value)} />
      </div>
      <div style={row}>
        <Switch aria-label="E-mail alerts" checked={form.alerts} onChange={(value) => set('alerts', value)} />{' '}
        E-mail alerts
      </div>
      <Button onClick={() => undefined}>Refresh</Button>
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
