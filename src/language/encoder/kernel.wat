;; The two loops of the encoder and of its memory that are too slow elsewhere: numbers times a matrix of weights, and one
;; vector against many. 8-bit numbers meet 16-bit ones in 32-bit sums.
(module
  (import "kernel" "memory" (memory 1))

  ;; out[row] = sum(query[k] * rows[row][k]): how alike one vector of 384 16-bit numbers is to each of many of 8 bits.
  (func (export "compare") (param $query i32) (param $rows i32) (param $count i32) (param $out i32)
    (local $at i32) (local $k i32) (local $sums v128)
    (local $end i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (local.set $end (i32.add (local.get $out) (i32.shl (local.get $count) (i32.const 2))))
    (loop $rowsLoop
      (local.set $sums (v128.const i32x4 0 0 0 0))
      (local.set $at (local.get $query))
      (local.set $k (i32.const 24))
      (loop $depthLoop
        (local.set $sums (i32x4.add (local.get $sums) (i32x4.dot_i16x8_s
          (v128.load (local.get $at)) (v128.load8x8_s (local.get $rows)))))
        (local.set $sums (i32x4.add (local.get $sums) (i32x4.dot_i16x8_s
          (v128.load offset=16 (local.get $at)) (v128.load8x8_s offset=8 (local.get $rows)))))
        (local.set $at (i32.add (local.get $at) (i32.const 32)))
        (local.set $rows (i32.add (local.get $rows) (i32.const 16)))
        (br_if $depthLoop (local.tee $k (i32.sub (local.get $k) (i32.const 1)))))
      (i32.store (local.get $out) (i32.add
        (i32.add (i32x4.extract_lane 0 (local.get $sums)) (i32x4.extract_lane 1 (local.get $sums)))
        (i32.add (i32x4.extract_lane 2 (local.get $sums)) (i32x4.extract_lane 3 (local.get $sums)))))
      (br_if $rowsLoop (i32.lt_u
        (local.tee $out (i32.add (local.get $out) (i32.const 4))) (local.get $end)))))

  ;; Rows of 16-bit numbers times a matrix of 8-bit weights: all the heavy arithmetic of the encoder.
  ;; Each step takes two neighbours of four rows and of eight columns, 64 products, into 32-bit sums.
  ;; out[row][column] = rowScale[row] * columnScale[column] * sum(rows[row][k] * weights[k][column]) + bias[column]
  ;; Addresses in bytes. The number of rows is a multiple of 4, of columns of 8, of depth of 2. The weights lie in
  ;; panels of eight columns, [column / 8][k / 2][column % 8][k % 2], so that they are read in one stream.
  (func (export "multiply")
    (param $rows i32) (param $rowScale i32) (param $count i32)
    (param $weights i32) (param $columnScale i32) (param $bias i32)
    (param $depth i32) (param $columns i32) (param $out i32)
    (local $row i32) (local $column i32) (local $k i32)
    (local $a0 i32) (local $a1 i32) (local $a2 i32) (local $a3 i32) (local $w i32)
    (local $left v128) (local $right v128) (local $pair v128)
    (local $l0 v128) (local $l1 v128) (local $l2 v128) (local $l3 v128)
    (local $r0 v128) (local $r1 v128) (local $r2 v128) (local $r3 v128)
    (loop $columnsLoop
      (local.set $row (i32.const 0))
      (loop $rowsLoop
        (local.set $w (i32.add (local.get $weights) (i32.mul (local.get $column) (local.get $depth))))
        (local.set $a0 (i32.add (local.get $rows)
          (i32.shl (i32.mul (local.get $row) (local.get $depth)) (i32.const 1))))
        (local.set $a1 (i32.add (local.get $a0) (i32.shl (local.get $depth) (i32.const 1))))
        (local.set $a2 (i32.add (local.get $a1) (i32.shl (local.get $depth) (i32.const 1))))
        (local.set $a3 (i32.add (local.get $a2) (i32.shl (local.get $depth) (i32.const 1))))
        (local.set $l0 (v128.const i32x4 0 0 0 0)) (local.set $r0 (v128.const i32x4 0 0 0 0))
        (local.set $l1 (v128.const i32x4 0 0 0 0)) (local.set $r1 (v128.const i32x4 0 0 0 0))
        (local.set $l2 (v128.const i32x4 0 0 0 0)) (local.set $r2 (v128.const i32x4 0 0 0 0))
        (local.set $l3 (v128.const i32x4 0 0 0 0)) (local.set $r3 (v128.const i32x4 0 0 0 0))
        (local.set $k (local.get $depth))
        (loop $depthLoop
          (local.set $left (v128.load8x8_s (local.get $w)))
          (local.set $right (v128.load8x8_s offset=8 (local.get $w)))
          (local.set $pair (v128.load32_splat (local.get $a0)))
          (local.set $l0 (i32x4.add (local.get $l0) (i32x4.dot_i16x8_s (local.get $pair) (local.get $left))))
          (local.set $r0 (i32x4.add (local.get $r0) (i32x4.dot_i16x8_s (local.get $pair) (local.get $right))))
          (local.set $pair (v128.load32_splat (local.get $a1)))
          (local.set $l1 (i32x4.add (local.get $l1) (i32x4.dot_i16x8_s (local.get $pair) (local.get $left))))
          (local.set $r1 (i32x4.add (local.get $r1) (i32x4.dot_i16x8_s (local.get $pair) (local.get $right))))
          (local.set $pair (v128.load32_splat (local.get $a2)))
          (local.set $l2 (i32x4.add (local.get $l2) (i32x4.dot_i16x8_s (local.get $pair) (local.get $left))))
          (local.set $r2 (i32x4.add (local.get $r2) (i32x4.dot_i16x8_s (local.get $pair) (local.get $right))))
          (local.set $pair (v128.load32_splat (local.get $a3)))
          (local.set $l3 (i32x4.add (local.get $l3) (i32x4.dot_i16x8_s (local.get $pair) (local.get $left))))
          (local.set $r3 (i32x4.add (local.get $r3) (i32x4.dot_i16x8_s (local.get $pair) (local.get $right))))
          (local.set $w (i32.add (local.get $w) (i32.const 16)))
          (local.set $a0 (i32.add (local.get $a0) (i32.const 4)))
          (local.set $a1 (i32.add (local.get $a1) (i32.const 4)))
          (local.set $a2 (i32.add (local.get $a2) (i32.const 4)))
          (local.set $a3 (i32.add (local.get $a3) (i32.const 4)))
          (br_if $depthLoop (local.tee $k (i32.sub (local.get $k) (i32.const 2)))))
        (call $store (local.get $l0) (local.get $r0) (local.get $row) (local.get $column)
          (local.get $rowScale) (local.get $columnScale) (local.get $bias) (local.get $columns) (local.get $out))
        (call $store (local.get $l1) (local.get $r1) (i32.add (local.get $row) (i32.const 1)) (local.get $column)
          (local.get $rowScale) (local.get $columnScale) (local.get $bias) (local.get $columns) (local.get $out))
        (call $store (local.get $l2) (local.get $r2) (i32.add (local.get $row) (i32.const 2)) (local.get $column)
          (local.get $rowScale) (local.get $columnScale) (local.get $bias) (local.get $columns) (local.get $out))
        (call $store (local.get $l3) (local.get $r3) (i32.add (local.get $row) (i32.const 3)) (local.get $column)
          (local.get $rowScale) (local.get $columnScale) (local.get $bias) (local.get $columns) (local.get $out))
        (br_if $rowsLoop (i32.lt_u
          (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $count))))
      (br_if $columnsLoop (i32.lt_u
        (local.tee $column (i32.add (local.get $column) (i32.const 8))) (local.get $columns)))))

  ;; Eight sums of one row as numbers at their place.
  (func $store
    (param $left v128) (param $right v128) (param $row i32) (param $column i32)
    (param $rowScale i32) (param $columnScale i32) (param $bias i32) (param $columns i32) (param $out i32)
    (local $scale v128) (local $offset i32)
    (local.set $scale (v128.load32_splat
      (i32.add (local.get $rowScale) (i32.shl (local.get $row) (i32.const 2)))))
    (local.set $offset (i32.shl (local.get $column) (i32.const 2)))
    (local.set $columnScale (i32.add (local.get $columnScale) (local.get $offset)))
    (local.set $bias (i32.add (local.get $bias) (local.get $offset)))
    (local.set $out (i32.add
      (i32.add (local.get $out) (local.get $offset))
      (i32.shl (i32.mul (local.get $row) (local.get $columns)) (i32.const 2))))
    (v128.store (local.get $out)
      (f32x4.add (v128.load (local.get $bias))
        (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $left)) (local.get $scale))
          (v128.load (local.get $columnScale)))))
    (v128.store offset=16 (local.get $out)
      (f32x4.add (v128.load offset=16 (local.get $bias))
        (f32x4.mul (f32x4.mul (f32x4.convert_i32x4_s (local.get $right)) (local.get $scale))
          (v128.load offset=16 (local.get $columnScale)))))))
