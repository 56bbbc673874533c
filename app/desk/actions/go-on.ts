import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';

/** Goes on to a page of the desk, made anew: the browser's router would show what it had where only the fragment differs. */
export function goOn(address: string): never {
  revalidatePath('/desk', 'layout');
  redirect(address);
}
