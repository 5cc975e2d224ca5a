/** @jsxImportSource react */
/** MUI's date pickers: fields made of sections, the calendar on a desktop, the one in a dialog, and a time. */
import { Stack } from '@mui/material';
import { AdapterDayjs } from '@mui/x-date-pickers/AdapterDayjs';
import { DatePicker } from '@mui/x-date-pickers/DatePicker';
import { LocalizationProvider } from '@mui/x-date-pickers/LocalizationProvider';
import { MobileDatePicker } from '@mui/x-date-pickers/MobileDatePicker';
import { TimePicker } from '@mui/x-date-pickers/TimePicker';
import dayjs, { type Dayjs } from 'dayjs';
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const START = {
  date: null as Dayjs | null,
  return: dayjs('2027-04-10'),
  birthday: dayjs('2027-04-10'),
  time: null as Dayjs | null,
};
type Form = { [K in keyof typeof START]: Dayjs | null };

function Page(): ReactElement {
  const [form, put] = useState<Form>(START);
  const set =
    (key: keyof Form) =>
    (value: Dayjs | null): void =>
      put((old) => ({ ...old, [key]: value }));
  useEffect(() => {
    const day = (value: Dayjs | null): string | null => value?.format('YYYY-MM-DD') ?? null;
    window.state = () => ({
      date: day(form.date),
      return: day(form.return),
      birthday: day(form.birthday),
      time: form.time?.format('HH:mm') ?? null,
    });
  }, [form]);
  return (
    <LocalizationProvider dateAdapter={AdapterDayjs}>
      <Stack spacing={3} sx={{ width: 320 }}>
        <DatePicker label="Date" value={form.date} onChange={set('date')} />
        <DatePicker label="Return" value={form.return} onChange={set('return')} />
        <MobileDatePicker label="Birthday" value={form.birthday} onChange={set('birthday')} />
        <TimePicker label="Time" value={form.time} onChange={set('time')} />
      </Stack>
    </LocalizationProvider>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
