/** A server that suggests cities: the reply to a single letter takes longest, so that it comes after the one that counts. */
import type { Route } from '../harness/server';

const CITIES = 'Barcelona Bari Basel Belfast Bergen Berlin Bern Bilbao Paris Parma Patras Pau'.split(' ');

export const suggest: Route = async (request, response) => {
  const asked = new URL(request.url ?? '/', 'http://localhost').searchParams.get('q')?.toLowerCase() ?? '';
  await new Promise((resolve) => setTimeout(resolve, asked.length === 1 ? 900 : 200));
  const names = CITIES.filter((city) => city.toLowerCase().startsWith(asked)).slice(0, 5);
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(names));
};
