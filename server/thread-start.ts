/** What the front thread gives the pages' thread when it starts it. */
export type ThreadStart = {
  /** One Int32: which state of the public record is current. Both threads see the same memory. */
  counter: SharedArrayBuffer;
  /** Where the pages' thread listens. Nobody but this process can reach it. */
  socketPath: string;
  /** Of the public origin. Nothing listens there: Next builds request.url from them. */
  hostname: string;
  port: number;
};
