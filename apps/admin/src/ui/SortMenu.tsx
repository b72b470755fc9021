import SwapVert from '@mui/icons-material/SwapVertOutlined';
import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { useId, useState } from 'react';

interface SortMenuProps<Sort extends string> {
  sort: Sort;
  sorts: readonly { value: Sort; text: string }[];
  /** What the button says, of the sort that holds. */
  label: string;
  onSort: (sort: Sort) => void;
}

/** Every sort of a list, those too that no column shows: for the keyboard and for narrow screens. */
export function SortMenu<Sort extends string>({ sort, sorts, label, onSort }: SortMenuProps<Sort>) {
  const menuId = useId();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const close = (): void => setAnchor(null);
  return (
    <>
      <Button size="small" color="inherit" startIcon={<SwapVert />} aria-haspopup="menu" aria-expanded={anchor !== null} aria-controls={anchor ? menuId : undefined} onClick={(event) => setAnchor(event.currentTarget)}>{label}</Button>
      <Menu id={menuId} open={anchor !== null} anchorEl={anchor} onClose={close}>
        {sorts.map(({ value, text }) => <MenuItem key={value} selected={value === sort} role="menuitemradio" aria-checked={value === sort} onClick={() => { close(); onSort(value); }}>{text}</MenuItem>)}
      </Menu>
    </>
  );
}
