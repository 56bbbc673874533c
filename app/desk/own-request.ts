import { readPerson } from './session.ts';

/** Whoever sends this from a page of the desk itself, with what they send; or the answer to everybody else. */
export async function readOwnRequest(request: Request, longest: number) {
  const refuse = (status: number) => ({ refused: Response.json({}, { status }) });
  // Browsers say where a request comes from: another site's page could send it with this one's cookie.
  if (request.headers.get('sec-fetch-site') !== 'same-origin') return refuse(403);
  const person = await readPerson();
  if (!person) return refuse(401);
  const text = await request.text();
  if (text.length > longest) return refuse(413);
  try {
    return { person, body: JSON.parse(text || '{}') as unknown };
  } catch {
    return refuse(400);
  }
}
