import { createTransport } from 'nodemailer';

type Mail = { to: string; subject: string; text: string };

/** Whether this newsroom sends mail: SMTP_URL and MAIL_FROM say through which server and in whose name. */
export const sendsMail = (): boolean => Boolean(process.env.SMTP_URL && process.env.MAIL_FROM);

/** Sends a mail. @throws where the server does not take it */
export async function sendMail(mail: Mail): Promise<void> {
  const { SMTP_URL: server, MAIL_FROM: from } = process.env;
  if (!server || !from) throw new Error('no mail server is named');
  const transport = createTransport(server);
  try {
    await transport.sendMail({ ...mail, from });
  } finally {
    transport.close();
  }
}
