//! Bends bytes, the same way for the same seed: as bytes, as text, and as DER whose lengths stay right.

/// `SplitMix64`: small, and good enough to choose places and bytes.
pub struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.number() % end.max(1) as u64).unwrap()
    }

    pub fn pick<'a, T: ?Sized>(&mut self, of: &[&'a T]) -> &'a T {
        of[self.below(of.len())]
    }
}

const NUMBERS: [u64; 10] = [0, 1, 0x7f, 0x80, 0xff, 0xffff, 0x7fff_ffff, 0xffff_ffff, 0xffff_fffe, u64::MAX];

/// One to four changes of bytes: flipped, overwritten, cut out, doubled, moved, taken from `other`, words put in.
pub fn bytes(chance: &mut Chance, from: &[u8], other: &[u8], words: &[&[u8]]) -> Vec<u8> {
    let mut out = from.to_vec();
    for _ in 0..=chance.below(4) {
        let at = chance.below(out.len() + 1);
        let end = (at + 1 + chance.below(24)).min(out.len());
        match chance.below(9) {
            0 | 1 if at < out.len() => out[at] ^= 1 << chance.below(8),
            2 if at < out.len() => out[at] = u8::try_from(chance.below(256)).unwrap(),
            3 if at < end => drop(out.drain(at..end)),
            4 if at < end => {
                let piece = out[at..end].to_vec();
                let to = chance.below(out.len() + 1);
                out.splice(to..to, piece);
            }
            5 if !other.is_empty() => {
                let start = chance.below(other.len());
                let piece = &other[start..(start + 1 + chance.below(200)).min(other.len())];
                let end = (at + chance.below(piece.len() + 1)).min(out.len());
                out.splice(at..end.max(at), piece.iter().copied());
            }
            6 => {
                let number = NUMBERS[chance.below(NUMBERS.len())].to_le_bytes();
                let width = [1, 2, 4, 8][chance.below(4)];
                let end = (at + width).min(out.len());
                out.splice(at..end, number[..width].iter().copied());
            }
            7 if !words.is_empty() => {
                let word = chance.pick(words);
                let end = if chance.below(2) == 0 { at } else { (at + word.len()).min(out.len()) };
                out.splice(at..end, word.iter().copied());
            }
            8 => out.truncate(at),
            _ => {}
        }
    }
    out
}

/// A DER element and what is in it.
#[derive(Clone)]
enum Der {
    Plain(u8, Vec<u8>),
    Holding(u8, Vec<Der>),
}

const OCTETS: u8 = 4;

/// One to three changes of the tree: an element doubled, dropped, moved, retagged, or its content bent.
pub fn der(chance: &mut Chance, from: &[u8], other: &[u8]) -> Vec<u8> {
    let (Some(mut tree), Some(donor)) = (parse(from), parse(other)) else { return bytes(chance, from, other, &[]) };
    for _ in 0..=chance.below(3) {
        let count = size(&tree);
        let mut at = chance.below(count);
        let mut from = chance.below(size(&donor));
        let piece = nth(&donor, &mut from).cloned();
        change(&mut tree, &mut at, chance, piece.as_ref());
    }
    write(&tree)
}

/// The same with every INTEGER of this value replaced, and all lengths right.
pub fn with_number(from: &[u8], old: u32, new: u32) -> Vec<u8> {
    fn encoded(number: u32) -> Vec<u8> {
        let bytes = number.to_be_bytes();
        let first = bytes.iter().position(|byte| *byte != 0).unwrap_or(3);
        let sign = if bytes[first] >= 0x80 { vec![0] } else { Vec::new() };
        [sign.as_slice(), &bytes[first..]].concat()
    }
    fn replace(tree: &mut Der, old: &[u8], new: &[u8]) {
        match tree {
            Der::Plain(2, content) if content == old => *content = new.to_vec(),
            Der::Plain(..) => {}
            Der::Holding(_, children) => children.iter_mut().for_each(|child| replace(child, old, new)),
        }
    }
    let mut tree = parse(from).unwrap();
    replace(&mut tree, &encoded(old), &encoded(new));
    write(&tree)
}

fn parse(der: &[u8]) -> Option<Der> {
    let (found, rest) = one(der, 0)?;
    rest.is_empty().then_some(found)
}

fn one(der: &[u8], depth: usize) -> Option<(Der, &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, mut rest) = rest.split_first()?;
    let mut length = usize::from(first);
    if first >= 0x80 {
        let (bytes, left) = rest.split_at_checked(usize::from(first & 0x7f))?;
        length = bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte));
        rest = left;
    }
    let (mut content, rest) = rest.split_at_checked(length)?;
    // what is wrapped in octets: extensions, the content of a timestamp, the bags of a PKCS#12 file
    if tag == OCTETS
        && content.first() == Some(&0x30)
        && depth <= 30
        && let Some((inside, [])) = one(content, depth + 1)
    {
        return Some((Der::Holding(tag, vec![inside]), rest));
    }
    if tag & 0x20 == 0 || depth > 30 {
        return Some((Der::Plain(tag, content.to_vec()), rest));
    }
    let mut children = Vec::new();
    while !content.is_empty() {
        let (child, left) = one(content, depth + 1)?;
        children.push(child);
        content = left;
    }
    Some((Der::Holding(tag, children), rest))
}

fn size(tree: &Der) -> usize {
    match tree {
        Der::Plain(..) => 1,
        Der::Holding(_, children) => 1 + children.iter().map(size).sum::<usize>(),
    }
}

fn nth<'a>(tree: &'a Der, at: &mut usize) -> Option<&'a Der> {
    if *at == 0 {
        return Some(tree);
    }
    *at -= 1;
    let Der::Holding(_, children) = tree else { return None };
    children.iter().find_map(|child| nth(child, at))
}

fn change(tree: &mut Der, at: &mut usize, chance: &mut Chance, donor: Option<&Der>) -> bool {
    if *at == 0 {
        bend(tree, chance, donor);
        return true;
    }
    *at -= 1;
    let Der::Holding(_, children) = tree else { return false };
    children.iter_mut().any(|child| change(child, at, chance, donor))
}

fn bend(tree: &mut Der, chance: &mut Chance, donor: Option<&Der>) {
    match (chance.below(8), &mut *tree) {
        (0, Der::Plain(tag, _) | Der::Holding(tag, _)) => *tag = u8::try_from(chance.below(256)).unwrap(),
        (1..=4, Der::Plain(_, content)) => *content = bytes(chance, content, &[], &[]),
        (1, Der::Holding(_, children)) if !children.is_empty() => {
            let copy = children[chance.below(children.len())].clone();
            let to = chance.below(children.len() + 1);
            children.insert(to, copy);
        }
        (2, Der::Holding(_, children)) if !children.is_empty() => {
            children.remove(chance.below(children.len()));
        }
        (3, Der::Holding(_, children)) if children.len() > 1 => {
            let (one, two) = (chance.below(children.len()), chance.below(children.len()));
            children.swap(one, two);
        }
        (4, Der::Holding(_, children)) => children.extend(donor.cloned()),
        (5, tree) => {
            if let Some(donor) = donor {
                *tree = donor.clone();
            }
        }
        (6, tree) => *tree = Der::Holding(0x30, vec![tree.clone()]),
        (_, tree) => *tree = Der::Plain(5, Vec::new()),
    }
}

fn write(tree: &Der) -> Vec<u8> {
    let (tag, content) = match tree {
        Der::Plain(tag, content) => (*tag, content.clone()),
        Der::Holding(tag, children) => (*tag, children.iter().flat_map(write).collect()),
    };
    let length = u32::try_from(content.len()).unwrap().to_be_bytes();
    let skip = length.iter().position(|byte| *byte != 0).unwrap_or(3);
    let mut out = vec![tag];
    if content.len() >= 0x80 {
        out.push(0x84 - u8::try_from(skip).unwrap());
    }
    out.extend(&length[skip..]);
    out.extend(content);
    out
}
