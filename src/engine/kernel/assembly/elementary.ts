/**
 * The elementary functions of the strict path. AssemblyScript compiles its own (musl's and ARM's published algorithms, under
 * one unit in the last place) into WebAssembly, whose arithmetic is exact IEEE 754: the same bits in every engine, which the
 * host's `Math` does not promise.
 */
export function sin(x: f64): f64 {
  return NativeMath.sin(x);
}
export function cos(x: f64): f64 {
  return NativeMath.cos(x);
}
export function tan(x: f64): f64 {
  return NativeMath.tan(x);
}
export function asin(x: f64): f64 {
  return NativeMath.asin(x);
}
export function acos(x: f64): f64 {
  return NativeMath.acos(x);
}
export function atan(x: f64): f64 {
  return NativeMath.atan(x);
}
export function atan2(y: f64, x: f64): f64 {
  return NativeMath.atan2(y, x);
}
export function exp(x: f64): f64 {
  return NativeMath.exp(x);
}
export function log(x: f64): f64 {
  return NativeMath.log(x);
}
export function pow(x: f64, y: f64): f64 {
  return NativeMath.pow(x, y);
}
