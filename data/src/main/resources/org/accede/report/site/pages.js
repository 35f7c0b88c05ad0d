// The search in the index and the filters of the matrix. Pages say all they know without it.
(function () {
  'use strict';

  function plain(text) {
    return text
      .toLowerCase()
      .replace(/œ/g, 'oe')
      .replace(/æ/g, 'ae')
      .replace(/ß/g, 'ss')
      .replace(/ø/g, 'o')
      .replace(/ı/g, 'i')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  }

  // Every word looked for begins a word of the text.
  function matches(text, wanted) {
    return wanted.split(' ').every(function (word) {
      return (' ' + text).includes(' ' + word);
    });
  }

  function told(text, values) {
    return text.replace(/\{(\d)\}/g, function (whole, at) {
      return values[at];
    });
  }

  function element(name, attributes, text) {
    const made = document.createElement(name);
    Object.keys(attributes).forEach(function (key) {
      made.setAttribute(key, attributes[key]);
    });
    made.textContent = text || '';
    return made;
  }

  function field(box, id, label, control) {
    const around = element('div', { class: 'field' });
    control.id = id;
    around.append(element('label', { for: id }, label), control);
    box.append(around);
    return control;
  }

  function status(box) {
    const made = element('p', { role: 'status' });
    box.append(made);
    return made;
  }

  function search(box) {
    box.className = 'search';
    box.setAttribute('role', 'search');
    const input = field(box, 'wanted', box.dataset.label, element('input', {
      type: 'search', autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'hint',
    }));
    box.append(element('p', { id: 'hint' }, box.dataset.hint));
    const found = status(box);
    const items = Array.from(document.querySelectorAll('li[data-text]')).map(function (item) {
      return { item: item, text: plain(item.dataset.text + ' ' + item.textContent) };
    });
    const sections = Array.from(document.querySelectorAll('main > section'));
    function look() {
      const wanted = plain(input.value);
      let count = 0;
      items.forEach(function (one) {
        one.item.hidden = !matches(one.text, wanted);
        count += one.item.hidden ? 0 : 1;
      });
      sections.forEach(function (section) {
        section.hidden = !section.querySelector('li[data-text]:not([hidden])');
      });
      found.textContent = wanted ? told(box.dataset.found, [count]) : '';
    }
    input.addEventListener('input', look);
    input.addEventListener('keydown', function (event) {
      const shown = items.filter(function (one) { return !one.item.hidden; });
      if (event.key === 'Enter' && shown.length === 1) {
        shown[0].item.querySelector('a').click();
      }
    });
    look();
  }

  function choice(options) {
    const made = element('select', {});
    options.forEach(function (option) {
      made.append(element('option', { value: option.value }, option.text));
    });
    return made;
  }

  // Whether a cell says that a stage is the one, was last seen, or is one of two.
  function says(text, sign) {
    return text === sign || text.split(/[/?]/).includes(sign);
  }

  // What a cell is sorted by: numbers as such, signs in the order of the list, none last.
  function weight(text, column, order) {
    if (column === 1) {
      return -parseInt(text.replace(/\D/g, ''), 10);
    }
    const at = order.indexOf(text.length > 1 ? text.charAt(0) : text);
    return at < 0 ? order.length : at + (text.length > 1 ? 0.5 : 0);
  }

  function matrix(box) {
    box.className = 'filters';
    box.setAttribute('role', 'search');
    const table = document.getElementById('matrix');
    const heads = Array.from(table.tHead.rows[0].cells);
    const body = table.tBodies[0];
    const rows = Array.from(body.rows).map(function (row) {
      return { row: row, text: plain(row.cells[0].textContent) };
    });
    const names = heads.map(function (head) {
      const link = head.querySelector('a');
      return link ? link.getAttribute('aria-label') : head.textContent;
    });
    const people = names.map(plain);
    const stages = Array.from(document.querySelectorAll('#stages > div')).map(function (one) {
      const sign = one.querySelector('dt').textContent;
      return { value: sign, text: sign + ' \u2013 ' + one.querySelector('dd').textContent };
    });
    const order = stages.map(function (one) { return one.value; });
    const treaty = field(box, 'treaty', box.dataset.treaty, element('input', { type: 'search' }));
    const who = field(box, 'who', box.dataset.participant, element('input', { type: 'search' }));
    const stage = field(box, 'stage', box.dataset.stage,
        choice([{ value: '', text: box.dataset.any }].concat(stages)));
    const sort = field(box, 'sort', box.dataset.sort, choice(names.map(function (name, at) {
      return { value: at, text: name };
    })));
    const reverse = field(box, 'reverse', box.dataset.descending,
        element('input', { type: 'checkbox' }));
    reverse.parentElement.className = 'field check';
    const shown = status(box);

    // What the cells say is read when it is first asked for.
    function read() {
      rows.forEach(function (one) {
        if (!one.cells) {
          one.cells = Array.from(one.row.cells);
          one.signs = one.cells.map(function (cell) { return cell.textContent; });
        }
      });
    }

    function filter() {
      const text = plain(treaty.value);
      const person = plain(who.value);
      const sign = stage.value;
      const columns = heads.map(function (head, at) {
        return at < 2 || matches(people[at], person);
      });
      const used = heads.map(function (head, at) { return at < 2 || !sign; });
      if (sign || person) {
        read();
      }
      let lines = 0;
      rows.forEach(function (one) {
        one.wanted = matches(one.text, text);
        let any = !sign;
        for (let at = 2; one.wanted && sign && at < one.cells.length; at++) {
          if (columns[at] && says(one.signs[at], sign)) {
            any = true;
            used[at] = true;
          }
        }
        one.row.hidden = !(one.wanted && any);
        lines += one.row.hidden ? 0 : 1;
      });
      const visible = heads.map(function (head, at) { return columns[at] && used[at]; });
      heads.forEach(function (head, at) { head.hidden = !visible[at]; });
      rows.forEach(function (one) {
        for (let at = 2; one.cells && !one.row.hidden && at < one.cells.length; at++) {
          const cell = one.cells[at];
          if (cell.hidden === visible[at]) {
            cell.hidden = !visible[at];
          }
          const match = sign !== '' && says(one.signs[at], sign);
          if (match !== (cell.className === 'match')) {
            cell.className = match ? 'match' : '';
          }
        }
      });
      shown.textContent = told(box.dataset.shown, [
        lines,
        visible.filter(function (one, at) { return one && at > 1; }).length,
      ]);
    }

    function arrange() {
      const column = Number(sort.value);
      const sorted = rows.slice();
      if (column > 0) {
        read();
        sorted.sort(function (one, other) {
          return weight(one.signs[column], column, order)
              - weight(other.signs[column], column, order);
        });
      }
      if (reverse.checked) {
        sorted.reverse();
      }
      heads.forEach(function (head) { head.removeAttribute('aria-sort'); });
      heads[column].setAttribute('aria-sort', reverse.checked ? 'descending' : 'ascending');
      const all = document.createDocumentFragment();
      sorted.forEach(function (one) { all.append(one.row); });
      body.append(all);
    }

    [treaty, who].forEach(function (one) { one.addEventListener('input', filter); });
    stage.addEventListener('change', filter);
    [sort, reverse].forEach(function (one) { one.addEventListener('change', arrange); });
    filter();
  }

  const index = document.getElementById('search');
  if (index) {
    search(index);
  }
  const filters = document.getElementById('filters');
  if (filters) {
    matrix(filters);
  }
})();
