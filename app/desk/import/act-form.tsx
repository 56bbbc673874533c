import type { ReactNode } from 'react';
import { DeskForm } from '../../../components/desk/form.tsx';
import { HiddenFields } from '../../../components/desk/hidden-fields.tsx';
import { Button } from '../../../components/ui/button.tsx';
import type { FormAction } from '../../../components/ui/form/form-state.ts';

type Props = {
  action: FormAction;
  importId: string;
  label: string;
  look?: 'plain' | 'main' | 'danger';
  children?: ReactNode;
};

/** One button that does something with an import. */
export function ActForm({ action, importId, label, look = 'plain', children }: Props) {
  return (
    <DeskForm action={action} initial={{}} guarded={false} saves={false} label={label}>
      <HiddenFields fields={{ importId }} />
      {children}
      <p>
        <Button size="small" type="submit" look={look}>
          {label}
        </Button>
      </p>
    </DeskForm>
  );
}
