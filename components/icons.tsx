/** Drawings. They say nothing by themselves: the control around each has the name. */

interface IconProps {
  readonly size?: number;
}

/** The sign of the product: quotation marks over a dotted line. */
export function RecordSign({ size = 18 }: IconProps) {
  return (
    <svg aria-hidden="true" class="sign" width={size} height={size} viewBox="0 0 18 18">
      <path
        fill="currentColor"
        d="M2 8c0-3.300 1.500-5.300 4.400-6.100l.6 1.400C5.500 3.900 4.700 4.800 4.600 6h2.200v4.600H2V8Zm7.600 0c0-3.300 1.500-5.300 4.400-6.100l.6 1.400c-1.500.6-2.300 1.500-2.400 2.700h2.200v4.600H9.600V8Z"
      />
      <g class="dots">
        <circle cx="3" cy="15" r="1.200" />
        <circle cx="6.700" cy="15" r="1.200" />
        <circle cx="10.400" cy="15" r="1.200" />
        <circle cx="14.100" cy="15" r="1.200" />
      </g>
    </svg>
  );
}

interface LineProps extends IconProps {
  readonly d: string;
  /** Whether it points along the line of text, and so turns round where text runs from right to left. */
  readonly flips?: boolean;
}

function LineIcon({ d, size = 16, flips = false }: LineProps) {
  return (
    <svg
      aria-hidden="true"
      class={flips ? 'flips' : undefined}
      width={size}
      height={size}
      viewBox="0 0 16 16"
    >
      <path
        d={d}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export const CloseIcon = ({ size = 16 }: IconProps) => <LineIcon size={size} d="M4 4l8 8M12 4l-8 8" />;
export const BackIcon = ({ size = 16 }: IconProps) => (
  <LineIcon flips size={size} d="M10 3.500 5.500 8l4.500 4.500" />
);
export const UpIcon = ({ size = 16 }: IconProps) => (
  <LineIcon size={size} d="M3.500 10 8 5.500l4.500 4.500" />
);
export const DownIcon = ({ size = 16 }: IconProps) => <LineIcon size={size} d="M3.500 6 8 10.500 12.500 6" />;
export const CopyIcon = ({ size = 16 }: IconProps) => (
  <LineIcon size={size} d="M5.500 5.500h7v8h-7zM3.500 10.500v-8h7" />
);
