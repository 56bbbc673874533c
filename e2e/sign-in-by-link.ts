const text = (escaped: string): string =>
  escaped
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The hidden fields of the one form of a page. */
function hiddenFields(html: string): FormData {
  const form = new FormData();
  for (const [input] of html.matchAll(/<input[^>]*type="hidden"[^>]*>/g)) {
    const name = /\bname="([^"]*)"/.exec(input)?.[1];
    if (name) form.append(text(name), text(/\bvalue="([^"]*)"/.exec(input)?.[1] ?? ''));
  }
  return form;
}

/** Opens a one-time link as a browser without script does, and gives the cookie of the sign-in. */
export async function signInByLink(link: string): Promise<{ name: string; value: string }> {
  const page = await (await fetch(link)).text();
  const { origin } = new URL(link);
  const answer = await fetch(link, {
    method: 'POST',
    body: hiddenFields(page),
    headers: { origin },
    redirect: 'manual',
  });
  const [cookie = ''] = answer.headers.getSetCookie();
  const [name, value] = (cookie.split(';')[0] ?? '').split('=');
  if (!name || !value) throw new Error(`The link did not sign in: ${answer.status}\n${await answer.text()}`);
  return { name, value };
}
