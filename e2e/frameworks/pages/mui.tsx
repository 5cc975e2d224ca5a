/** @jsxImportSource react */
/** MUI: its select (a menu in a portal), autocomplete, slider and switch. */
import {
  Autocomplete,
  Button,
  Checkbox,
  FormControl,
  FormControlLabel,
  InputLabel,
  MenuItem,
  Select,
  Slider,
  Stack,
  Switch,
  TextField,
  Typography,
} from '@mui/material';
import { useEffect, useState, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';

const START = {
  name: '',
  age: '',
  toppings: ['Cheese'],
  film: null as string | null,
  volume: 30,
  dark: false,
  offers: false,
  saved: 0,
};
type Form = typeof START;

const AGES: [string, string][] = [
  ['10', 'Ten'],
  ['20', 'Twenty'],
  ['30', 'Thirty'],
];
const FILMS = [
  ...Array.from({ length: 60 }, (_, i) => `Film ${i + 1}`),
  'Pulp Fiction',
  'The Godfather',
  'The Dark Knight',
];

function Page(): ReactElement {
  const [form, put] = useState<Form>(START);
  const set = <K extends keyof Form>(key: K, value: Form[K]): void =>
    put((old) => ({ ...old, [key]: value }));
  useEffect(() => {
    window.state = () => form;
  }, [form]);
  return (
    <Stack spacing={3} sx={{ width: 320 }}>
      <TextField label="Name" value={form.name} onChange={(event) => set('name', event.target.value)} />
      <FormControl>
        <InputLabel id="age">Age</InputLabel>
        <Select
          labelId="age"
          label="Age"
          value={form.age}
          onChange={(event) => set('age', event.target.value)}
        >
          {AGES.map(([value, label]) => (
            <MenuItem key={value} value={value}>
              {label}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <FormControl>
        <InputLabel id="toppings">Toppings</InputLabel>
        <Select
          multiple
          labelId="toppings"
          label="Toppings"
          value={form.toppings}
          onChange={({ target: { value } }) =>
            set('toppings', typeof value === 'string' ? value.split(',') : value)
          }
        >
          {['Cheese', 'Mushrooms', 'Olives', 'Basil'].map((name) => (
            <MenuItem key={name} value={name}>
              {name}
            </MenuItem>
          ))}
        </Select>
      </FormControl>
      <Autocomplete
        options={FILMS}
        value={form.film}
        onChange={(_event, film) => set('film', film)}
        renderInput={(params) => <TextField {...params} label="Film" />}
      />
      <div>
        <Typography id="volume">Volume</Typography>
        <Slider
          aria-labelledby="volume"
          value={form.volume}
          onChange={(_event, value: number | number[]) => set('volume', [value].flat()[0] ?? 0)}
        />
      </div>
      <FormControlLabel
        control={<Switch checked={form.dark} onChange={(event) => set('dark', event.target.checked)} />}
        label="Dark mode"
      />
      <FormControlLabel
        control={<Checkbox checked={form.offers} onChange={(event) => set('offers', event.target.checked)} />}
        label="Send me offers"
      />
      <Button variant="contained" onClick={() => set('saved', form.saved + 1)}>
        Next
      </Button>
      <p>Step {form.saved + 1} of 9</p>
      <Button variant="outlined" onClick={() => undefined}>
        Refresh
      </Button>
    </Stack>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Page />);
