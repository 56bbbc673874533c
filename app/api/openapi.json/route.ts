import { describeInterface } from '../description.ts';

export const dynamic = 'force-dynamic';

/** `/api/openapi.json`: the interface for programs, as OpenAPI 3.1. */
export const GET = async (): Promise<Response> => Response.json(await describeInterface());
