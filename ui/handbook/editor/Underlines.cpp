// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/editor/Underlines.h"

#include "ui/theme/Theme.h"

namespace Steelyard {

void setUnderlines(QPlainTextEdit &edit, const QList<Underline> &underlines, const Theme &theme)
{
    QList<QTextEdit::ExtraSelection> selections;
    const int last = edit.document()->characterCount() - 1;
    for (const Underline &underline : underlines) {
        QTextEdit::ExtraSelection selection;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(underline.isError ? theme.tokens().bad
                                                             : theme.tokens().warn);
        selection.cursor = QTextCursor(edit.document());
        int begin = qMin(underline.begin, last);
        int end = qMin(underline.end, last);
        if (begin == end)
            begin > 0 ? --begin : ++end;
        selection.cursor.setPosition(begin);
        selection.cursor.setPosition(qMin(end, last), QTextCursor::KeepAnchor);
        selections.append(selection);
    }
    edit.setExtraSelections(selections);
}

QString underlinedAt(const QPlainTextEdit &edit, const QList<Underline> &underlines,
                     const QPoint &position)
{
    const int at = edit.cursorForPosition(edit.viewport()->mapFrom(&edit, position)).position();
    for (const Underline &underline : underlines) {
        if (at >= underline.begin && at <= underline.end)
            return underline.sentence;
    }
    return {};
}

} // namespace Steelyard
