// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/handbook/Handbook.h"
#include "ui/shell/Formatting.h"

#include <functional>

namespace Steelyard {

/// The whole handbook as a PDF: a title page, the contents, then each KPI from the top of a page.
namespace HandbookPdf {

struct Order
{
    QString path;
    QString company;
    QDate day;
    Formatting::Language language = Formatting::Language::English;
};

/// Takes seconds: not for the window's thread. Answers with the number of pages.
/// Errors: file.cannot_write {path}, cancelled.
Result<int> write(const Handbook &handbook, const Order &order, const CancelToken &cancel,
                  const std::function<void(int done, int total)> &progress);

} // namespace HandbookPdf

} // namespace Steelyard
