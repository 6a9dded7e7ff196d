'use strict';
(() => {
  const data = JSON.parse(document.getElementById('data').textContent);
  const byId = (id) => document.getElementById(id);
  const svg = byId('map');
  const stage = byId('stage');
  const aside = byId('details');
  const tip = byId('tip');
  const query = byId('query');
  const SVG = 'http://www.w3.org/2000/svg';
  const FONT = getComputedStyle(document.body).fontFamily;
  const HUES = 10;
  const ROWS_SHOWN = 100;
  const pen = document.createElement('canvas').getContext('2d');

  const numbers = (options) => {
    try {
      return new Intl.NumberFormat(document.documentElement.lang, options);
    } catch {
      return new Intl.NumberFormat('en', options);
    }
  };
  const full = numbers({});
  const short = numbers({ notation: 'compact', maximumFractionDigits: 1 });
  const searches = (item) => (item.volume === null ? 'unknown' : full.format(item.volume));
  const counted = (count, one, many) => `${full.format(count)} ${count === 1 ? one : many}`;

  // Names are only ever set as text, so that no name is read as markup.
  const make = (tag, classes, text) => {
    const made = document.createElement(tag);
    if (classes) made.className = classes;
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const draw = (tag, attributes, into) => {
    const drawn = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) drawn.setAttribute(name, value);
    into.append(drawn);
    return drawn;
  };

  const topics = data.topics.map((topic, index) => {
    const made = { kind: 'topic', name: topic.name, id: topic.id, hue: index % HUES, groups: [] };
    made.groups = topic.page_groups.map((group) => ({
      kind: 'group',
      id: group.id,
      name: group.id === null ? 'No page group' : group.name,
      topic: made,
      hue: made.hue,
      volume: group.search_volume,
      count: group.keyword_count,
      unknown: group.unknown_volumes,
      used: group.used_keywords,
      keywords: group.keywords,
    }));
    const known = made.groups.filter((group) => group.volume !== null);
    const sum = (field) => made.groups.reduce((total, group) => total + group[field], 0);
    made.volume = known.length ? known.reduce((total, group) => total + group.volume, 0) : null;
    made.count = sum('count');
    made.unknown = sum('unknown');
    made.used = sum('used');
    return made;
  });
  const hasVolumes = topics.some((topic) => topic.volume !== null);

  // What a keyword of unknown volume weighs: as much as the middle one of those that are known.
  const perKeyword = topics
    .flatMap((topic) => topic.groups)
    .filter((group) => group.volume !== null)
    .map((group) => group.volume / Math.max(1, group.count - group.unknown))
    .sort((a, b) => a - b);
  const standIn = perKeyword.length ? Math.max(1, perKeyword[perKeyword.length >> 1]) : 1;

  const state = { topic: null, group: null, by: hasVolumes ? 'volume' : 'count', all: false };
  let tiles = [];
  let current = 0;

  const rawWeight = (item) => {
    if (state.by === 'count') return item.count;
    if (item.kind === 'topic') return item.groups.reduce((total, group) => total + rawWeight(group), 0);
    return item.volume === null ? item.count * standIn : item.volume;
  };
  // The least one is drawn at a quarter of the mean, so that it can still be hit.
  const weighed = (items) => {
    const raw = items.map((item) => ({ item, weight: rawWeight(item) }));
    const total = raw.reduce((sum, entry) => sum + entry.weight, 0) || 1;
    const least = total / (4 * raw.length);
    for (const entry of raw) entry.weight = Math.max(entry.weight, least);
    return raw.sort((a, b) => b.weight - a.weight);
  };

  // A squarified treemap (Bruls, Huizing and van Wijk, 2000): along the shorter side, a row grows as
  // long as that brings its worst tile nearer to a square.
  const squarify = (entries, box) => {
    let { x, y, w, h } = box;
    const total = entries.reduce((sum, entry) => sum + entry.weight, 0);
    const scale = total > 0 ? (w * h) / total : 0;
    const placed = [];
    let at = 0;
    while (at < entries.length && w > 0 && h > 0 && scale > 0) {
      const side = Math.min(w, h);
      const first = at;
      const largest = entries[first].weight * scale;
      let sum = 0;
      let worst = Infinity;
      let end = first;
      while (end < entries.length) {
        const area = entries[end].weight * scale;
        const row = (sum + area) ** 2;
        const ratio = Math.max((side * side * largest) / row, row / (side * side * area));
        if (ratio > worst) break;
        worst = ratio;
        sum += area;
        end += 1;
      }
      const depth = sum / side;
      let along = 0;
      for (; at < end; at += 1) {
        const length = (entries[at].weight * scale) / depth;
        const box =
          w >= h
            ? { x, y: y + along, w: depth, h: length }
            : { x: x + along, y, w: length, h: depth };
        placed.push({ item: entries[at].item, ...box });
        along += length;
      }
      if (w >= h) {
        x += depth;
        w -= depth;
      } else {
        y += depth;
        h -= depth;
      }
    }
    return placed;
  };

  const cut = (text, width) => {
    if (pen.measureText(text).width <= width) return text;
    const letters = Array.from(text);
    let low = 0;
    let high = letters.length;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (pen.measureText(`${letters.slice(0, middle).join('')}…`).width <= width) low = middle;
      else high = middle - 1;
    }
    return low > 1 ? `${letters.slice(0, low).join('').trimEnd()}…` : '';
  };
  const wrap = (text, width, most) => {
    const lines = [];
    let line = '';
    const words = text.split(' ');
    for (let index = 0; index < words.length; index += 1) {
      const longer = line ? `${line} ${words[index]}` : words[index];
      if (!line || pen.measureText(longer).width <= width) {
        line = longer;
      } else if (lines.length === most - 1) {
        line = [line, ...words.slice(index)].join(' ');
        break;
      } else {
        lines.push(line);
        line = words[index];
      }
    }
    lines.push(line);
    return lines.map((each) => cut(each, width));
  };
  const write = (into, text, x, y, size, classes, weight) => {
    const written = draw('text', { x, y, 'font-size': size, 'font-weight': weight || 400 }, into);
    if (classes) written.setAttribute('class', classes);
    written.textContent = text;
  };
  // A name in as many lines as there is room for, and below it how often it is searched.
  const label = (into, item, box, bold) => {
    const size = box.w > 170 && box.h > 90 ? 15 : box.w > 90 ? 13 : box.w > 64 ? 12 : 11;
    const line = size * 1.25;
    const width = box.w - (size === 11 ? 8 : 12);
    const left = box.x + (size === 11 ? 4 : 6);
    const most = Math.min(4, Math.floor((box.h - 8) / line));
    if (most < 1 || width < 26) return;
    pen.font = `${bold ? 600 : 400} ${size}px ${FONT}`;
    const lines = wrap(item.name, width, most);
    if (!lines[0]) return;
    let y = box.y + 4 + size;
    for (const each of lines) {
      write(into, each, left, y, size, '', bold ? 600 : 400);
      y += line;
    }
    if (y < box.y + box.h - 4) {
      pen.font = `400 12px ${FONT}`;
      const sum =
        state.by === 'count'
          ? counted(item.count, 'keyword', 'keywords')
          : item.volume === null
            ? 'volume unknown'
            : `${short.format(item.volume)}/month`;
      const fitting = cut(sum, width);
      if (fitting === sum) write(into, sum, left, y, 12, 'small');
    }
  };
  const hatch = (into, item, box) => {
    if (item.volume === null) {
      draw('rect', { class: 'hatch', x: box.x, y: box.y, width: box.w, height: box.h }, into);
    }
  };
  const spoken = (item) =>
    `${item.name}, ${counted(item.count, 'keyword', 'keywords')}, ${
      item.volume === null ? 'search volume unknown' : `${searches(item)} searches per month`
    }`;

  const folded = (text) => text.normalize('NFKC').toLowerCase();
  const wanted = () => folded(query.value.trim());
  // All that a search looks through, folded once.
  const textOf = (item) => {
    if (item.text === undefined) {
      const below = item.kind === 'topic' ? item.groups.map(textOf) : item.keywords.map((each) => folded(each.keyword));
      item.text = [folded(item.name), ...below].join('\n');
    }
    return item.text;
  };
  const matches = (item, words) => textOf(item).includes(words);

  const tile = (box, index) => {
    const { item } = box;
    const words = wanted();
    const group = draw(
      'g',
      { class: `tile h${item.hue}`, role: 'button', tabindex: -1, 'aria-label': spoken(item) },
      svg,
    );
    if (words && !matches(item, words)) group.classList.add('dim');
    if (item === state.group) group.classList.add('chosen');
    const at = { x: box.x, y: box.y, width: box.w, height: box.h };
    const inner = { x: box.x + 4, y: box.y + 22, w: box.w - 8, h: box.h - 26 };
    const nested = item.kind === 'topic' && item.groups.length > 1 && inner.w > 82 && inner.h > 44;
    draw('rect', { class: nested ? 'frame' : 'face', ...at }, group);
    if (nested) {
      pen.font = `600 13px ${FONT}`;
      write(group, cut(item.name, box.w - 12), box.x + 6, box.y + 16, 13, '', 600);
      for (const part of squarify(weighed(item.groups), inner)) {
        const size = { x: part.x, y: part.y, width: part.w, height: part.h };
        draw('rect', { class: 'face', ...size }, group).dataset.group = item.groups.indexOf(part.item);
        hatch(group, part.item, part);
        if (part.w > 58 && part.h > 20) label(group, part.item, part, false);
      }
    } else {
      hatch(group, item, box);
      label(group, item, box, true);
    }
    draw('rect', { class: 'ring', x: box.x + 2, y: box.y + 2, width: Math.max(0, box.w - 4), height: Math.max(0, box.h - 4) }, group);
    group.addEventListener('focus', () => {
      current = index;
    });
    group.addEventListener('click', (event) => {
      const part = event.target.dataset ? event.target.dataset.group : undefined;
      open(item, part === undefined ? null : item.groups[Number(part)]);
    });
    group.addEventListener('pointermove', (event) => {
      const part = event.target.dataset ? event.target.dataset.group : undefined;
      hover(event, part === undefined ? item : item.groups[Number(part)]);
    });
    group.addEventListener('pointerleave', () => {
      tip.hidden = true;
    });
    return { ...box, element: group };
  };
  const hover = (event, item) => {
    if (event.pointerType !== 'mouse') return;
    tip.textContent = item.kind === 'group' && !state.topic ? `${item.topic.name}: ${spoken(item)}` : spoken(item);
    tip.hidden = false;
    const space = tip.getBoundingClientRect();
    const x = Math.min(event.clientX + 14, innerWidth - space.width - 8);
    const below = event.clientY + 18;
    const y = below + space.height > innerHeight - 8 ? event.clientY - space.height - 12 : below;
    tip.style.left = `${Math.max(8, x)}px`;
    tip.style.top = `${Math.max(8, y)}px`;
  };

  const render = () => {
    tip.hidden = true;
    const box = { x: 0, y: 0, w: stage.clientWidth, h: stage.clientHeight };
    svg.setAttribute('viewBox', `0 0 ${box.w} ${box.h}`);
    for (const old of svg.querySelectorAll('.tile')) old.remove();
    const shown = state.topic ? state.topic.groups : topics;
    tiles = squarify(weighed(shown), box).map(tile);
    current = Math.max(0, tiles.findIndex((each) => each.item === (state.group || state.came)));
    if (tiles.length) tiles[current].element.setAttribute('tabindex', 0);
    byId('path').replaceChildren(...path());
    tell();
  };

  const path = () => {
    if (!state.topic) return [make('span', '', 'All topics')];
    const up = make('button', '', 'All topics');
    up.addEventListener('click', () => go(null, null));
    const parts = [up, make('span', 'soft', '›')];
    if (!state.group || state.topic.groups.length === 1) {
      return [...parts, make('span', '', state.topic.name)];
    }
    const topic = make('button', '', state.topic.name);
    topic.addEventListener('click', () => go(state.topic, null));
    return [...parts, topic, make('span', 'soft', '›'), make('span', '', state.group.name)];
  };

  const rows = (items, act) => {
    const list = make('ol', 'rows');
    const most = Math.max(1, ...items.map((item) => item.volume || 0));
    const shown = state.all ? items : items.slice(0, ROWS_SHOWN);
    for (const item of shown) {
      const row = make('li', `h${item.hue}`);
      const button = make('button');
      button.type = 'button';
      button.append(make('span', 'name', item.name), make('span', 'sum', searches(item)));
      if (item.volume !== null) {
        const bar = make('span', 'bar');
        bar.style.width = `${(100 * item.volume) / most}%`;
        button.append(bar);
      }
      button.addEventListener('click', () => act(item));
      row.append(button);
      list.append(row);
    }
    const parts = [list];
    if (shown.length < items.length) {
      const more = make('button', 'more', `Show all ${full.format(items.length)}`);
      more.addEventListener('click', () => {
        state.all = true;
        tell();
      });
      parts.push(more);
    }
    return parts;
  };
  const byVolume = (items) =>
    [...items].sort((a, b) => (b.volume ?? -1) - (a.volume ?? -1) || b.count - a.count);
  const facts = (pairs) => {
    const list = make('dl');
    for (const [term, value] of pairs) list.append(make('dt', '', term), make('dd', '', value));
    return list;
  };
  const factsOf = (item) => {
    const unknown = item.volume !== null && item.unknown ? ` (${full.format(item.unknown)} unknown)` : '';
    const pairs = [
      ['Searches per month', searches(item) + unknown],
      ['Keywords', full.format(item.count)],
    ];
    if (item.used) pairs.push(['Targeted by a task', full.format(item.used)]);
    return pairs;
  };

  const tellGroup = (group) => {
    const list = make('ol', 'rows');
    for (const keyword of group.keywords) {
      const row = make('li');
      const line = make('div', 'row');
      const volume = keyword.search_volume === null ? 'unknown' : full.format(keyword.search_volume);
      line.append(make('span', 'name', keyword.keyword), make('span', 'sum', volume));
      row.append(line);
      list.append(row);
    }
    const pairs = [['Topic', group.topic.name], ...factsOf(group)];
    const parts = [make('h2', '', group.name), facts(pairs), list];
    const left = group.count - group.keywords.length;
    if (left > 0) parts.push(make('p', 'soft', `and ${full.format(left)} more`));
    return parts;
  };
  const tellMatches = (words) => {
    const found = [];
    for (const topic of topics) {
      if (folded(topic.name).includes(words)) found.push({ ...topic, target: [topic, null] });
      for (const group of topic.groups) {
        if (!matches(group, words)) continue;
        const own = folded(group.name).includes(words);
        const keyword = group.keywords.find((each) => folded(each.keyword).includes(words));
        const name = own ? group.name : `${keyword.keyword} (in ${group.name})`;
        found.push({ ...group, name: `${topic.name} › ${name}`, target: [topic, group] });
      }
    }
    const title = found.length ? counted(found.length, 'match', 'matches') : 'Nothing matches';
    return [
      make('h2', '', title),
      ...rows(byVolume(found), (hit) => {
        query.value = '';
        go(...hit.target);
      }),
    ];
  };
  const tell = () => {
    const words = wanted();
    document.body.classList.toggle('searching', words !== '');
    if (words) {
      aside.replaceChildren(...tellMatches(words));
    } else if (state.group) {
      aside.replaceChildren(...tellGroup(state.group));
    } else if (state.topic) {
      const { topic } = state;
      const list = rows(byVolume(topic.groups), (group) => go(topic, group));
      aside.replaceChildren(make('h2', '', topic.name), facts(factsOf(topic)), ...list);
    } else {
      const list = rows(byVolume(topics), (topic) => go(topic, null));
      aside.replaceChildren(make('h2', '', counted(topics.length, 'topic', 'topics')), ...list);
    }
    aside.scrollTop = 0;
  };

  // Where the reader is stands in the address, so that going back goes one step out.
  const go = (topic, group) => {
    let mark = '';
    if (topic) {
      mark = `topic-${topic.id}`;
      if (group) mark += `-group-${topic.groups.indexOf(group) + 1}`;
    }
    if (location.hash.slice(1) === mark) read(true);
    else location.hash = mark;
  };
  const open = (item, part) => {
    if (item.kind === 'topic') go(item, part);
    else go(item.topic, item);
  };
  const read = (chosen) => {
    const mark = /^topic-(\d+)(?:-group-(\d+))?$/.exec(location.hash.slice(1));
    const topic = mark ? topics.find((each) => String(each.id) === mark[1]) : undefined;
    const had = svg.contains(document.activeElement);
    state.came = state.topic;
    state.topic = topic || null;
    state.group = (topic && topic.groups[Number(mark[2]) - 1]) || null;
    if (topic && topic.groups.length === 1) [state.group] = topic.groups;
    state.all = false;
    render();
    if (had && tiles.length) tiles[current].element.focus();
    // On a narrow screen the details stand below the picture.
    const told = aside.querySelector('dl');
    if (chosen && state.group && told && matchMedia('(max-width:63.99rem)').matches) {
      told.scrollIntoView({ block: 'nearest' });
    }
  };

  const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  const middle = (box) => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });
  const step = ([dx, dy]) => {
    const from = middle(tiles[current]);
    let best = -1;
    let least = Infinity;
    tiles.forEach((box, index) => {
      const to = middle(box);
      const ahead = (to.x - from.x) * dx + (to.y - from.y) * dy;
      const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
      if (index === current || ahead <= 1 || ahead + 2 * aside >= least) return;
      least = ahead + 2 * aside;
      best = index;
    });
    return best;
  };
  const focus = (index) => {
    if (index < 0 || !tiles[index]) return;
    tiles[current].element.setAttribute('tabindex', -1);
    current = index;
    tiles[current].element.setAttribute('tabindex', 0);
    tiles[current].element.focus();
  };
  svg.addEventListener('keydown', (event) => {
    if (!tiles.length || event.ctrlKey || event.metaKey || event.altKey) return;
    if (ARROWS[event.key]) focus(step(ARROWS[event.key]));
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(tiles.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') open(tiles[current].item, null);
    else return;
    event.preventDefault();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && event.target !== query) {
      event.preventDefault();
      query.focus();
    } else if (event.key === 'Escape') {
      if (query.value) {
        query.value = '';
        render();
      } else if (state.group && state.topic.groups.length > 1) {
        go(state.topic, null);
      } else if (state.topic) {
        go(null, null);
      }
    }
  });
  query.addEventListener('input', () => {
    state.all = false;
    render();
  });
  for (const choice of document.querySelectorAll('input[name=by]')) {
    choice.checked = choice.value === state.by;
    choice.disabled = choice.value === 'volume' && !hasVolumes;
    choice.addEventListener('change', () => {
      state.by = choice.value;
      render();
    });
  }
  addEventListener('hashchange', () => read(true));
  new ResizeObserver(render).observe(stage);
  byId('tools').hidden = false;
  read(false);
})();
