/**
 * The tensors in an ONNX file, by name. Only what a file of weights needs: ModelProto.graph (7), GraphProto.initializer
 * (5), TensorProto dims (1), name (8) and raw_data (9), as onnx.proto numbers them.
 */

/** One stored tensor; `bytes` is a view into the file, little-endian and not aligned. */
export interface Tensor {
  dims: number[];
  bytes: Uint8Array;
}

interface Field {
  number: number;
  /** Of a number; 0 otherwise. */
  value: number;
  /** Of bytes, a text or a message; empty otherwise. */
  bytes: Uint8Array;
}

/** Reads the tensors of a model. @throws Error when the bytes are cut short or no protocol buffer */
export function tensorsOf(file: Uint8Array): Map<string, Tensor> {
  const found = new Map<string, Tensor>();
  const text = new TextDecoder();
  for (const graph of fields(file)) {
    if (graph.number !== 7) continue;
    for (const initializer of fields(graph.bytes)) {
      if (initializer.number !== 5) continue;
      const tensor: Tensor = { dims: [], bytes: new Uint8Array() };
      let name = '';
      for (const field of fields(initializer.bytes)) {
        if (field.number === 1) tensor.dims.push(field.value);
        else if (field.number === 8) name = text.decode(field.bytes);
        else if (field.number === 9) tensor.bytes = field.bytes;
      }
      found.set(name, tensor);
    }
  }
  return found;
}

/** The fields of one message, in order. */
function* fields(bytes: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at];
      if (byte === undefined) throw new Error('The model file is cut short.');
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const field: Field = { number: Math.floor(key / 8), value: 0, bytes: bytes.subarray(0, 0) };
    const wire = key & 7;
    if (wire === 0) field.value = varint();
    else {
      const length = wire === 2 ? varint() : wire === 5 ? 4 : wire === 1 ? 8 : NaN;
      // NaN, of a wire type that does not exist, fails here as well.
      if (!(at + length <= bytes.length)) throw new Error('The model file is damaged.');
      field.bytes = bytes.subarray(at, at + length);
      at += length;
    }
    yield field;
  }
}
