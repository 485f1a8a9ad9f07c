// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace Steelyard {

/// A paper of several pages as PDF: A4, selectable text, the same foot on every page.
namespace PaperPdf {

QByteArray drawn(const QString &title, const QString &html, const QString &foot);

/// How the first page of it looks, so many pixels wide.
QImage firstPage(const QString &html, const QString &foot, int width);

/// A file name out of any words.
QString fileName(const QString &words);

} // namespace PaperPdf

} // namespace Steelyard
