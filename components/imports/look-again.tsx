'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';

/** Has the page made anew every so often, while something goes on behind it. Without script a link beside it does the same. */
export function LookAgain({ milliseconds }: { milliseconds: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), milliseconds);
    return () => clearInterval(timer);
  }, [router, milliseconds]);
  return null;
}
